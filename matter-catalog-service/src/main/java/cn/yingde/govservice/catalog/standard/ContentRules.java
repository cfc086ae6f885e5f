package cn.yingde.govservice.catalog.standard;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.checklist.Fee;
import cn.yingde.govservice.catalog.checklist.Material;
import cn.yingde.govservice.catalog.checklist.Terms.Audience;
import cn.yingde.govservice.catalog.code.Theme;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules about fees, phones, themes, steps, results and materials. */
final class ContentRules {

    private static final Pattern PHONE = Pattern.compile("0\\d{2,3}-?\\d{5,8}(-\\d{1,6})?");
    private static final Pattern CATCH_ALL = Pattern.compile(
            ".*(其他|其它)"
                    + "(有关|相关|必要|必需|需要|规定|要求|应当|须|需|应|提供|提交|补充|认为|证明|法律|法规|规章|审批机关|主管部门|受理机关|、|和|的)*"
                    + "(材料|资料|文件|证明|条件|情形).*|.*(other|further|additional) (relevant |required |necessary |supporting )*"
                    + "(materials|documents|conditions).*",
            Pattern.CASE_INSENSITIVE);
    private static final int PERMIT_STEPS = 5;

    private ContentRules() {}

    static boolean feesAreExplained(Candidate candidate) {
        Fee fee = candidate.checklist().fee();
        if (fee == null) {
            return false;
        }
        if (!fee.charged()) {
            return !Boolean.TRUE.equals(fee.onlinePayment());
        }
        return said(fee.basis()) && !fee.items().isEmpty() && fee.onlinePayment() != null;
    }

    static boolean phonesDiffer(Candidate candidate) {
        Checklist list = candidate.checklist();
        return phone(list.consultPhone())
                && phone(list.supervisePhone())
                && !Objects.equals(digits(list.consultPhone()), digits(list.supervisePhone()));
    }

    static boolean themesFitAudiences(Candidate candidate) {
        List<Audience> audiences = candidate.checklist().audiences();
        List<Theme> themes =
                candidate.checklist().themes().stream().map(Theme::named).toList();
        boolean persons = audiences.contains(Audience.PERSON);
        boolean organisations = audiences.stream().anyMatch(Audience::organisation);
        return !audiences.isEmpty()
                && (!persons || themes.stream().anyMatch(Theme::forPersons))
                && (!organisations || themes.stream().anyMatch(Theme::forOrganisations))
                && themes.stream().allMatch(theme -> theme.serves(persons, organisations));
    }

    static boolean permitsAreWorkedOut(Candidate candidate) {
        Checklist list = candidate.checklist();
        return !candidate.permit()
                || (list.steps().size() >= PERMIT_STEPS && !list.faqs().isEmpty());
    }

    static boolean resultsHaveSamples(Candidate candidate) {
        return candidate.checklist().results().stream().allMatch(result -> said(result.sample()));
    }

    static boolean noCatchAll(Candidate candidate) {
        Checklist list = candidate.checklist();
        Stream<String> materials = Stream.concat(
                        list.materials().stream(),
                        list.handlingItems().stream().flatMap(item -> item.materials().stream()))
                .map(Material::name);
        return Stream.concat(list.conditions().stream(), materials)
                .noneMatch(text -> CATCH_ALL.matcher(text).matches());
    }

    private static boolean phone(@Nullable String text) {
        return text != null && PHONE.matcher(text.strip()).matches();
    }

    private static @Nullable String digits(@Nullable String text) {
        return text == null ? null : text.replaceAll("\\D", "");
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
