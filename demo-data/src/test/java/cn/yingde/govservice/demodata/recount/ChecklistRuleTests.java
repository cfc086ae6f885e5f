package cn.yingde.govservice.demodata.recount;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.demodata.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The ten unified elements and the cross-field rules, asked of every generated matter. */
class ChecklistRuleTests {

    private final List<JsonNode> drafts = GeneratedFiles.all(Collection.MATTERS);

    @Test
    void fillsTheTenUnifiedElements() {
        for (String element : List.of(
                "/item/name",
                "/item/basicCode",
                "/item/type",
                "/item/legalBases/0/title",
                "/item/level",
                "/draft/conditions/0",
                "/draft/materials/0/name",
                "/draft/steps/0/name",
                "/draft/promisedLimit/days",
                "/draft/forms/0/name")) {
            assertThat(drafts)
                    .as(element)
                    .noneMatch(line -> line.at(element).asString("").isEmpty());
        }
    }

    @Test
    void promisesNoDaysExactlyForInstantMatters() {
        assertThat(drafts)
                .allMatch(line ->
                        (days(line, "promised") == 0) == text(line, "caseType").equals("INSTANT"))
                .allMatch(line -> days(line, "promised") <= days(line, "statutory"))
                .allMatch(line -> days(line, "statutory") > 0);
    }

    @Test
    void explainsVisitsAndOffersTheNetInsteadOfThem() {
        assertThat(drafts)
                .allMatch(line ->
                        (visits(line) == 0) == text(line, "onSiteReason").isEmpty());
        assertThat(drafts.stream().filter(line -> visits(line) == 0)).allMatch(line -> online(line));
    }

    @Test
    void keepsDepthLevelAndVisitsTogether() {
        assertThat(drafts).allMatch(line -> switch (text(line, "onlineLevel")) {
            case "IV" -> depth(line).contains("5") && visits(line) == 0 && online(line);
            case "III" -> depth(line).contains("4") && visits(line) <= 1 && online(line);
            case "II" -> depth(line).contains("2") && visits(line) <= 2 && online(line);
            default -> !online(line);
        });
    }

    @Test
    void saysWhatAFeeIsForAndTakesItOnline() {
        assertThat(drafts).allMatch(line -> {
            JsonNode fee = line.at("/draft/fee");
            boolean charged = fee.path("charged").asBoolean();
            return charged
                    ? !fee.path("items").isEmpty() && fee.path("onlinePayment").asBoolean() && fee.has("basis")
                    : fee.path("items").isEmpty() && !fee.path("onlinePayment").asBoolean(false);
        });
        assertThat(drafts).anyMatch(line -> line.at("/draft/fee/charged").asBoolean());
    }

    @Test
    void givesTwoDifferentTelephones() {
        assertThat(drafts)
                .allMatch(line -> text(line, "consultPhone").startsWith("0763-"))
                .allMatch(line -> text(line, "supervisePhone").startsWith("0763-"))
                .noneMatch(line -> text(line, "consultPhone").equals(text(line, "supervisePhone")));
    }

    @Test
    void worksPermitsOutInFiveStepsAndAQuestion() {
        assertThat(drafts.stream()
                        .filter(line -> line.at("/item/type").asString().equals("01")))
                .allMatch(line -> line.at("/draft/steps").size() >= 5)
                .allMatch(line -> !line.at("/draft/faqs").isEmpty());
    }

    @Test
    void showsASampleOfEachResultAndAsksForNoOtherMaterials() {
        assertThat(drafts)
                .allMatch(
                        line -> !line.at("/draft/results/0/sample").asString("").isEmpty())
                .noneMatch(line -> line.at("/draft/materials").toString().contains("其他"))
                .anyMatch(line -> line.at("/draft/materials").toString().contains("DEFERRABLE"));
    }

    private static String text(JsonNode line, String member) {
        return line.at("/draft/" + member).asString("");
    }

    private static int days(JsonNode line, String limit) {
        return line.at("/draft/" + limit + "Limit/days").asInt();
    }

    private static int visits(JsonNode line) {
        return line.at("/draft/onSiteVisits").asInt();
    }

    private static boolean online(JsonNode line) {
        return line.at("/draft/online").asBoolean();
    }

    private static String depth(JsonNode line) {
        return line.at("/draft/onlineDepth").toString();
    }
}
