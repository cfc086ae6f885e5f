package cn.yingde.govservice.catalog.compare;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.checklist.Checklist.Limit;
import cn.yingde.govservice.catalog.checklist.Fee;
import cn.yingde.govservice.catalog.checklist.HandlingItem;
import cn.yingde.govservice.catalog.checklist.Material;
import cn.yingde.govservice.catalog.code.CodeTables;
import cn.yingde.govservice.catalog.item.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a checklist as lines that people read. */
final class Sentences {

    private Sentences() {}

    static List<String> one(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    static @Nullable String yes(@Nullable Boolean value) {
        return value == null ? null : value ? "是" : "否";
    }

    static @Nullable String count(@Nullable Integer value, String unit) {
        return value == null ? null : value + unit;
    }

    static @Nullable String named(String table, @Nullable Enum<?> value) {
        return value == null ? null : CodeTables.zh(table, value.name());
    }

    static List<String> all(String table, List<? extends Enum<?>> values) {
        return values.stream().map(value -> CodeTables.zh(table, value.name())).toList();
    }

    static List<String> depths(List<Integer> depths) {
        return depths.stream()
                .map(depth -> CodeTables.zh("online-depths", String.valueOf(depth)))
                .toList();
    }

    static @Nullable String limit(@Nullable Limit limit) {
        return limit == null ? null : limit.days() + "个" + named("limit-units", limit.unit());
    }

    static List<String> bases(Identity identity) {
        return identity.legalBases().stream()
                .map(basis -> joined(basis.title(), basis.documentNo(), basis.article(), basis.text()))
                .toList();
    }

    static List<String> materials(List<Material> materials) {
        return materials.stream().map(Sentences::material).toList();
    }

    private static String material(Material material) {
        return joined(
                material.name(),
                named("material-necessities", material.necessity()),
                named("material-forms", material.form()),
                count(material.copies(), "份"),
                material.source(),
                material.acceptanceStandard(),
                material.legalBasis());
    }

    static List<String> steps(Checklist list) {
        return list.steps().stream()
                .map(step -> joined(step.name(), count(step.workingDays(), "个工作日"), step.unit()))
                .toList();
    }

    static List<String> fee(@Nullable Fee fee) {
        if (fee == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(joined(
                fee.charged() ? "收费" : "不收费", fee.basis(), Boolean.TRUE.equals(fee.onlinePayment()) ? "支持网上支付" : null));
        fee.items().forEach(item -> lines.add(joined(item.name(), item.standard())));
        return lines;
    }

    static List<String> forms(Checklist list) {
        return list.forms().stream()
                .map(form -> joined(form.name(), form.blank(), form.example()))
                .toList();
    }

    static List<String> results(Checklist list) {
        return list.results().stream()
                .map(result -> joined(result.name(), result.sample()))
                .toList();
    }

    static List<String> questions(Checklist list) {
        return list.faqs().stream()
                .map(faq -> joined(faq.question(), faq.answer()))
                .toList();
    }

    /** Each item with its own materials below it. */
    static List<String> handlingItems(Checklist list) {
        return list.handlingItems().stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(handlingItem(item)),
                        item.materials().stream().map(material -> item.name() + "：" + material(material))))
                .toList();
    }

    private static String handlingItem(HandlingItem item) {
        return joined(
                item.name(),
                limit(item.promisedLimit()),
                named("case-types", item.caseType()),
                count(item.onSiteVisits(), "次"),
                item.online() == null ? null : "网上办理：" + yes(item.online()),
                named("online-levels", item.onlineLevel()),
                String.join("、", all("service-forms", item.serviceForms())));
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("，"));
    }
}
