package cn.yingde.govservice.demodata.recount;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.demodata.Collection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Counts the hotline's figures again, as of 30 June 24:00, by playing every ticket's history. */
class TicketRecountTests {

    private static final List<TicketReplay> ALL = GeneratedFiles.all(Collection.TICKETS).stream()
            .map(line -> new TicketReplay(line).play())
            .toList();
    private static final List<TicketReplay> COHORT =
            ALL.stream().filter(ticket -> !ticket.state.equals("NOT_ACCEPTED")).toList();

    @Test
    void receivesAndAnswersAsManyAsTheReportSays() {
        assertThat(COHORT).hasSize(6_544);
        assertThat(count(ticket -> ticket.repliedAtCutOff)).isEqualTo(6_342);
        assertThat(COHORT).allMatch(ticket -> inHalfYear(ticket.received.toLocalDate()));
        assertThat(ALL.size() - COHORT.size()).isPositive();
    }

    @Test
    void hasTwoLateRepliesAndNothingElseOverdue() {
        assertThat(count(ticket -> ticket.repliedAtCutOff && ticket.lateAtCutOff))
                .isEqualTo(2);
        assertThat(count(ticket -> ticket.openAndOverdue)).isZero();
        assertThat(count(ticket -> ticket.late)).isEqualTo(2);
    }

    @Test
    void hasAGradeForEachAnsweredTicketAndForNoOther() {
        assertThat(count(ticket -> ticket.repliedAtCutOff && ticket.gradeAtCutOff > 0))
                .isEqualTo(6_342);
        assertThat(count(ticket -> !ticket.repliedAtCutOff && ticket.gradeAtCutOff > 0))
                .isZero();
        assertThat(count(ticket -> ticket.gradeAtCutOff >= 1 && ticket.gradeAtCutOff <= 3))
                .isEqualTo(6_253);
    }

    @Test
    void printsTheRatesOfTheReport() {
        assertThat(percent(6_342 - 2, 6_342)).isEqualTo("99.97");
        assertThat(percent(6_253, 6_342)).isEqualTo("98.60");
        assertThat(percent(6_342, 6_544)).isEqualTo("96.91");
    }

    @Test
    void endsTheDiscontentedInReworkAndSupervisionOrAsUnfounded() {
        List<TicketReplay> bad =
                COHORT.stream().filter(ticket -> ticket.gradeAtCutOff > 3).toList();
        assertThat(bad).hasSize(89);
        assertThat(bad).allMatch(ticket -> ticket.unfoundedAtCutOff || ticket.round == 2 && ticket.supervisions == 1);
    }

    @Test
    void breaksNoRuleOfTheHotline() {
        assertThat(ALL.stream().flatMap(ticket -> ticket.wrong.stream())).isEmpty();
        assertThat(COHORT).allMatch(ticket -> ticket.state.equals("CLOSED"));
    }

    @Test
    void inventsEveryCallerAndSaysSo() {
        assertThat(COHORT)
                .noneMatch(ticket -> ticket.line.at("/caller/anonymous").asBoolean());
        assertThat(COHORT)
                .allMatch(ticket -> ticket.line.at("/content").asString().startsWith("【演示数据】"));
        assertThat(COHORT)
                .allMatch(ticket -> ticket.line.at("/caller/phone").asString().matches("1700000\\d{4}"));
    }

    @Test
    void hasItsShareOfReturnsExtensionsAndRework() {
        assertThat(count(ticket -> ticket.granted == 1)).isBetween(300L, 600L);
        assertThat(count(ticket -> ticket.granted == 2)).isBetween(40L, 120L);
        assertThat(count(ticket -> ticket.returns == 1)).isBetween(150L, 300L);
        assertThat(count(ticket -> ticket.refusedReturns == 1)).isPositive();
        assertThat(count(ticket -> ticket.returnedReplies > 0)).isBetween(200L, 400L);
        assertThat(count(ticket -> ticket.round == 2)).isBetween(50L, 70L);
        assertThat(count(ticket -> ticket.line.path("source").asString().equals("OWN")))
                .isBetween(250L, 500L);
    }

    @Test
    void holdsEightOfficeMeetingsAndOneOfTheGovernmentInMay() {
        List<JsonNode> meetings = GeneratedFiles.all(Collection.MEETINGS);
        assertThat(meetings.stream().filter(line -> kind(line).equals("OFFICE")))
                .hasSize(8);
        List<JsonNode> government = meetings.stream()
                .filter(line -> kind(line).equals("GOVERNMENT"))
                .toList();
        assertThat(government).hasSize(1);
        assertThat(government.get(0).path("heldAt").asString()).startsWith("2019-05-");
        assertThat(StreamSupport.stream(government.get(0).path("rulings").spliterator(), false)
                        .map(ruling -> ruling.at("/rule/categoryCode").asString(""))
                        .filter(category -> !category.isEmpty()))
                .containsExactlyInAnyOrder("CITY_MANAGEMENT", "COOKING_FUMES_NOISE", "ILLEGAL_CONSTRUCTION");
        assertThat(meetings)
                .allMatch(
                        line -> Days.inOfficeHours(Days.time(line.path("heldAt").asString())));
    }

    @Test
    void rulesOnTicketsThatTwoDepartmentsHandedBackAndOnNoOthers() {
        Set<String> ruled = GeneratedFiles.all(Collection.MEETINGS).stream()
                .flatMap(line ->
                        StreamSupport.stream(line.path("ticketSourceNos").spliterator(), false))
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        assertThat(COHORT.stream().filter(ticket -> ticket.returns == 2).map(TicketRecountTests::number))
                .containsExactlyInAnyOrderElementsOf(ruled);
    }

    @Test
    void dispatchesByTheMinutesOnceTheGovernmentHasRuled() {
        Set<String> topics = Set.of("CITY_MANAGEMENT", "COOKING_FUMES_NOISE", "ILLEGAL_CONSTRUCTION");
        List<TicketReplay> after = COHORT.stream()
                .filter(ticket ->
                        topics.contains(ticket.line.path("categoryCode").asString()))
                .filter(ticket -> ticket.received.toLocalDate().isAfter(LocalDate.of(2019, 5, 17)))
                .toList();
        assertThat(after)
                .isNotEmpty()
                .allMatch(ticket -> ticket.line.path("history").toString().contains("英府办会纪"));
    }

    @Test
    void urgesWhileTheDepartmentHoldsTheTicket() {
        Map<String, TicketReplay> byNumber = new HashMap<>();
        COHORT.forEach(ticket -> byNumber.put(number(ticket), ticket));
        List<JsonNode> urgings = GeneratedFiles.all(Collection.URGINGS);
        assertThat(urgings).hasSizeGreaterThan(500).allMatch(urging -> {
            OffsetDateTime at = Days.time(urging.path("at").asString());
            TicketReplay ticket = byNumber.get(urging.path("ticketSourceNo").asString());
            return Days.inOfficeHours(at) && at.isAfter(ticket.received) && at.isBefore(ticket.due);
        });
        assertThat(urgings.stream().map(line -> line.path("channel").asString()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("SYSTEM", "PHONE", "VISIT", "MESSAGE");
    }

    private static long count(java.util.function.Predicate<TicketReplay> wanted) {
        return COHORT.stream().filter(wanted).count();
    }

    private static boolean inHalfYear(LocalDate day) {
        return day.getYear() == 2019 && day.getMonthValue() <= 6;
    }

    private static String number(TicketReplay ticket) {
        return ticket.line.path("sourceNo").asString();
    }

    private static String kind(JsonNode line) {
        return line.path("kind").asString();
    }

    private static String percent(long part, long whole) {
        return BigDecimal.valueOf(100 * part)
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                .toString();
    }
}
