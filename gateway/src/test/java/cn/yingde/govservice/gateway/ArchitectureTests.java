package cn.yingde.govservice.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

/** What the gateway must never become. */
@AnalyzeClasses(packages = "cn.yingde.govservice.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchRule KNOWS_NO_SERVICE_AND_NO_STARTER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "cn.yingde.govservice.platform..",
                    "cn.yingde.govservice.catalog..",
                    "cn.yingde.govservice.cases..",
                    "cn.yingde.govservice.hotline..",
                    "cn.yingde.govservice.reporting..",
                    "jakarta.servlet..",
                    "java.sql..");

    @ArchTest
    static final ArchRule TAKES_THE_TIME_FROM_ITS_ONE_SOURCE = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
