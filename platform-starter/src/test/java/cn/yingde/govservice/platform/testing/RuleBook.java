package cn.yingde.govservice.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.problem.Rule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rule book of a service: every {@link Rule} constant of its code, as a committed page. */
public final class RuleBook {

    private RuleBook() {}

    /** Fails unless {@code docs/rules/<service>.md} lists exactly the rules in the code, each id once. */
    public static void isTheCommittedOne(String service) {
        List<Entry> entries = entries("cn.yingde.govservice." + service);
        assertThat(entries).extracting(entry -> entry.rule().id()).doesNotHaveDuplicates();
        CommittedFile.is(Path.of("../docs/rules/" + service + ".md"), page(service, entries));
    }

    private record Entry(Rule rule, String place) {}

    private static List<Entry> entries(String root) {
        List<Entry> found = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root)) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(Rule.class)
                        && field.getModifiers().contains(JavaModifier.STATIC)) {
                    found.add(new Entry(value(field.reflect()), type.getSimpleName()));
                }
            }
        }
        found.sort(Comparator.comparing(entry -> entry.rule().id()));
        return found;
    }

    private static Rule value(Field field) {
        try {
            field.setAccessible(true);
            return (Rule) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String page(String service, List<Entry> entries) {
        StringBuilder page = new StringBuilder("# 规则手册 · rule book: " + service + "\n\n"
                + "Made from the code; a test compares it. 由代码生成，测试核对。\n\n"
                + "| Rule | 依据 basis | 可接受的做法 accepted | Class |\n| --- | --- | --- | --- |\n");
        for (Entry entry : entries) {
            Rule rule = entry.rule();
            page.append("| `").append(rule.id()).append("` | ");
            page.append(cell(rule.basis().zh()))
                    .append("<br>")
                    .append(cell(rule.basis().en()))
                    .append(" | ");
            page.append(cell(rule.accepted().zh()))
                    .append("<br>")
                    .append(cell(rule.accepted().en()));
            page.append(" | `").append(entry.place()).append("` |\n");
        }
        return page.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
