package cn.yingde.govservice.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.yingde.govservice.platform.testing.HouseRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "cn.yingde.govservice.catalog", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule only_the_web_knows_about_http = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Controller")
            .and()
            .doNotHaveSimpleName("MatterCommands")
            .and()
            .doNotHaveSimpleName("CatalogProblem")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.http..", "org.springframework.web..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule the_checklist_knows_nothing_of_its_users = noClasses()
            .that()
            .resideInAnyPackage("..checklist..", "..code..", "..item..", "..standard..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..matter..", "..transfer..", "..guide..");

    @Test
    void keepsTheHouseRules() {
        HouseRules.hold("catalog");
    }
}
