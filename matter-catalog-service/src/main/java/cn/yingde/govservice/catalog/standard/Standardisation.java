package cn.yingde.govservice.catalog.standard;

import cn.yingde.govservice.platform.text.Text;
import java.util.List;
import java.util.stream.Stream;

/** The report on one matter: every unified element and every cross-field rule, pass or fail with what to do. */
public record Standardisation(List<Finding> elements, List<Finding> rules) {

    public record Finding(
            String id, Text title, boolean enforced, boolean passed, String pointer, Text basis, Text advice) {
        boolean refuses() {
            return enforced && !passed;
        }
    }

    public static Standardisation of(List<UnifiedElement> elements, Candidate candidate) {
        return new Standardisation(
                elements.stream().map(element -> finding(element, candidate)).toList(),
                CrossFieldRules.all().stream()
                        .map(rule -> finding(rule, candidate))
                        .toList());
    }

    public boolean complete() {
        return refusals().isEmpty();
    }

    public List<Finding> refusals() {
        return all().filter(Finding::refuses).toList();
    }

    /** Ids of everything that fails, enforced or not; kept with a version that was imported as it was. */
    public List<String> failed() {
        return all().filter(finding -> !finding.passed()).map(Finding::id).toList();
    }

    private Stream<Finding> all() {
        return Stream.concat(elements.stream(), rules.stream());
    }

    private static Finding finding(UnifiedElement element, Candidate candidate) {
        Text name = Text.of(element.nameZh(), element.nameEn());
        return new Finding(
                "CATALOG-UNIFIED-" + element.ordinal(),
                name,
                element.enforced(),
                ElementCheck.holds(element.code(), candidate),
                element.fieldPath(),
                Text.of("事项“十统一”要求第" + element.ordinal() + "项", "Unified element " + element.ordinal()),
                element.ordinal() <= 5
                        ? Text.of(
                                "与基本目录一致：重新保存草稿以取用目录现行内容",
                                "Same as the catalogue: save the draft again to take its present content")
                        : Text.of("填写" + name.zh(), "Fill in: " + name.en()));
    }

    private static Finding finding(CrossFieldRule rule, Candidate candidate) {
        return new Finding(
                rule.rule().id(),
                rule.rule().accepted(),
                rule.enforced(),
                rule.holds(candidate),
                rule.pointer(),
                rule.rule().basis(),
                rule.rule().accepted());
    }
}
