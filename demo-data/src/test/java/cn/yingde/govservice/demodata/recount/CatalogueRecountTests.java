package cn.yingde.govservice.demodata.recount;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.demodata.Collection;
import cn.yingde.govservice.demodata.matter.Matter;
import cn.yingde.govservice.demodata.matter.ReformBatch;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Counts the organisation's figures again from the lines and the batch of the reform. */
class CatalogueRecountTests {

    private static final Set<String> APPROVALS = Set.of("01", "05", "07", "08", "09", "10");

    private final List<JsonNode> departments = GeneratedFiles.all(Collection.DEPARTMENTS);
    private final List<JsonNode> matters = GeneratedFiles.all(Collection.MATTERS);
    private final Map<String, String> movedTo = ReformBatch.transfers().stream()
            .collect(Collectors.toMap(Matter::basicCode, matter -> String.valueOf(matter.takenOverBy())));

    @Test
    void hasTwentyNineStationedBodiesBeforeTheReformAndTwentyThreeAfterIt() {
        assertThat(stationed(false)).hasSize(29);
        assertThat(stationed(true)).hasSize(23);
    }

    @Test
    void leavesThirtyNineDepartmentsWithPublicMatters() {
        assertThat(ownersAfterReform()).hasSize(39).allMatch(this::isDepartment);
    }

    @Test
    void movesMattersIntoFifteenDepartments() {
        assertThat(new HashSet<>(movedTo.values())).hasSize(15);
    }

    @Test
    void renamesNineDepartmentsAllOfWhichGainMattersAndLoseNone() {
        Set<String> renamed = ReformBatch.renames().stream()
                .map(department -> department.id())
                .collect(Collectors.toSet());
        assertThat(renamed).hasSize(9);
        assertThat(movedTo.values()).containsAll(renamed);
        assertThat(ReformBatch.transfers()).noneMatch(matter -> renamed.contains(matter.ownerId()));
    }

    @Test
    void holdsTheStationedMattersInTheStationedDepartmentsOnly() {
        assertThat(matters.stream().filter(line -> isStationed(line) && APPROVALS.contains(type(line))))
                .hasSize(289);
        assertThat(matters.stream()
                        .filter(line -> isStationed(line) && type(line).equals("20")))
                .hasSize(164);
        assertThat(matters.stream()
                        .filter(this::isStationed)
                        .map(this::ownerAfterReform)
                        .collect(Collectors.toSet()))
                .isEqualTo(stationed(true));
    }

    @Test
    void givesEachOtherDepartmentSomeMattersThatAreNotStationed() {
        Set<String> others = matters.stream()
                .filter(line -> !isStationed(line))
                .map(this::ownerAfterReform)
                .filter(owner -> !stationed(true).contains(owner))
                .collect(Collectors.toSet());
        assertThat(others).hasSize(16);
    }

    @Test
    void staysBelowTheTargetsOfTheSecondHalfYear() {
        assertThat(percent("/draft/caseType", "INSTANT")).isBetween(20.5, 21.5);
        assertThat(percent("/draft/online", "true")).isBetween(61.5, 62.5);
        double atMostOnce = matters.stream()
                .filter(line -> line.at("/draft/onSiteVisits").asInt() <= 1)
                .count();
        assertThat(100 * atMostOnce / matters.size()).isBetween(53.5, 54.5);
    }

    @Test
    void giveEveryMatterAndBodyCodesOfItsOwn() {
        Map<String, String> seen = new HashMap<>();
        for (JsonNode line : matters) {
            String code = line.at("/item/basicCode").asString();
            assertThat(code).matches("44" + type(line) + "\\d{8}");
            assertThat(seen.put(code, "")).isNull();
        }
        Set<String> credit =
                departments.stream().map(line -> line.path("uscc").asString()).collect(Collectors.toSet());
        ReformBatch.renames().forEach(department -> credit.add(department.creditCodeAfterReform()));
        assertThat(credit).hasSize(departments.size() + 9);
    }

    @Test
    void makesHotlineMembersOfAllTownsAndThePublicUnits() {
        assertThat(departments.stream().filter(line -> kind(line).equals("TOWN")))
                .hasSize(24);
        assertThat(departments).allMatch(line -> line.path("hotlineMember").asBoolean());
        assertThat(departments.stream().map(line -> line.path("id").asString()))
                .contains("water-supply", "power-supply", "gas-supply", "bureau");
    }

    private Set<String> stationed(boolean afterReform) {
        Set<String> dissolved = dissolved();
        return departments.stream()
                .filter(line -> kind(line).equals("DEPARTMENT")
                        && line.path("stationed").asBoolean())
                .filter(line -> afterReform || line.path("validFrom").asString().compareTo("2019-02-28") <= 0)
                .map(line -> line.path("id").asString())
                .filter(id -> !afterReform || !dissolved.contains(id))
                .collect(Collectors.toSet());
    }

    /** Had matters before the reform and has none after it. */
    private Set<String> dissolved() {
        Set<String> before = matters.stream()
                .map(line -> line.path("departmentId").asString())
                .collect(Collectors.toSet());
        before.removeAll(ownersAfterReform());
        return before;
    }

    private Set<String> ownersAfterReform() {
        return matters.stream().map(this::ownerAfterReform).collect(Collectors.toSet());
    }

    private String ownerAfterReform(JsonNode line) {
        return movedTo.getOrDefault(
                line.at("/item/basicCode").asString(), line.path("departmentId").asString());
    }

    private double percent(String pointer, String wanted) {
        double hits = matters.stream()
                .filter(line -> line.at(pointer).asString().equals(wanted))
                .count();
        return 100 * hits / matters.size();
    }

    private boolean isDepartment(String id) {
        return departments.stream()
                .anyMatch(line ->
                        line.path("id").asString().equals(id) && kind(line).equals("DEPARTMENT"));
    }

    private boolean isStationed(JsonNode line) {
        return line.at("/draft/stationedAtCentre").asBoolean();
    }

    private static String type(JsonNode line) {
        return line.at("/item/type").asString();
    }

    private static String kind(JsonNode line) {
        return line.path("kind").asString();
    }
}
