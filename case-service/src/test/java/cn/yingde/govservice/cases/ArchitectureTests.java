package cn.yingde.govservice.cases;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** This service's own rules beside the house rules; each says what to do instead. */
@AnalyzeClasses(packagesOf = CaseApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule rules_know_no_framework = noClasses()
            .that()
            .resideInAPackage("..cases.rule..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework.jdbc..")
                    .or(resideInAPackage("org.springframework.web.."))
                    .or(resideInAPackage("jakarta.persistence..")))
            .because("a rule sees values only");

    @ArchTest
    static final ArchRule the_domain_calls_no_peer = noClasses()
            .that()
            .resideInAnyPackage("..cases.rule..", "..cases.file..", "..cases.desk..", "..cases.timer..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..cases.clients..")
            .because("no remote call happens inside a transaction: ask the peer before the command begins");
}
