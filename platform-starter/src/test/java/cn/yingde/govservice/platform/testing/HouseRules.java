package cn.yingde.govservice.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** The house rules, each of which says what to do instead. */
public final class HouseRules {

    private static final Set<String> CLOCKS = Set.of(
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            OffsetDateTime.class.getName(),
            ZonedDateTime.class.getName());

    private HouseRules() {}

    /** Checks the code of one service. */
    public static void hold(String service) {
        String root = "cn.yingde.govservice." + service;
        JavaClasses code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        for (ArchRule rule : rules(root)) {
            rule.check(code);
        }
    }

    private static List<ArchRule> rules(String root) {
        return List.of(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("cn.yingde.govservice.platform.time..")
                        .should()
                        .callMethodWhere(readsTheMachine())
                        .because("deadlines are tested: ask the injected Clock, or MachineTime for leases and claims"),
                classes()
                        .that()
                        .areAnnotatedWith(RestController.class)
                        .should()
                        .notBePublic()
                        .allowEmptyShould(true)
                        .because("nobody but the web calls a controller: keep it package-private"),
                noClasses()
                        .that()
                        .areAnnotatedWith(Transactional.class)
                        .should()
                        .dependOnClassesThat()
                        .areAnnotatedWith(FeignClient.class)
                        .allowEmptyShould(true)
                        .because("no remote call inside a transaction: call the peer before the command runs"),
                noClasses()
                        .should()
                        .resideInAnyPackage(
                                "..controller..", "..service..", "..dto..", "..vo..", "..util..", "..common..")
                        .because("a package is a capability: name it by what it does for the user"),
                slices().matching(root + ".(*)..").should().beFreeOfCycles());
    }

    private static DescribedPredicate<JavaMethodCall> readsTheMachine() {
        return new DescribedPredicate<>("read the machine's clock or zone") {
            @Override
            public boolean test(JavaMethodCall access) {
                JavaClass owner = access.getTargetOwner();
                boolean now =
                        CLOCKS.contains(owner.getName()) && access.getName().equals("now");
                boolean zone =
                        owner.isEquivalentTo(ZoneId.class) && access.getName().equals("systemDefault");
                boolean clock =
                        owner.isEquivalentTo(Clock.class) && access.getName().startsWith("system");
                return (now && !hasClockParameter(access)) || zone || clock;
            }
        };
    }

    private static boolean hasClockParameter(JavaMethodCall access) {
        return access.getDescription().contains("(java.time.Clock)");
    }
}
