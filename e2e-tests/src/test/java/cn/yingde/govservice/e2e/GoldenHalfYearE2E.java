package cn.yingde.govservice.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Every figure of the bureau's half-year report of 2019, asked of a product that was started with {@code --demo}.
 * The numbers stand here and in the generator's parameters, and nowhere else.
 */
class GoldenHalfYearE2E {

    private static final String REPORTING = "/api/reporting/v1";
    private static final Person STATISTICIAN = Person.named("statistician");
    private static final Map<String, JsonNode> FIGURES = new HashMap<>();
    private static String reportId = "";
    private static String page = "";

    @BeforeAll
    static void findThePublishedReport() {
        Answer reports = STATISTICIAN
                .get(REPORTING + "/reports?template=HALF_YEAR&period=2019-H1")
                .expect(200);
        reportId = reports.text("/items/0/id");
        assertThat(reportId).as("the report of a product started with --demo").isNotEmpty();
        JsonNode report = Person.anybody()
                .get(REPORTING + "/reports/" + reportId)
                .expect(200)
                .json();
        report.path("figures").forEach(figure -> FIGURES.put(figure.path("key").asString(), figure));
        page = plain(Person.anybody().get(document()).expect(200).body());
    }

    @ParameterizedTest(name = "{0}{1} is {2}")
    @CsvSource({
        "departments.stationed,                  &asOf=2019-02-28, 29",
        "departments.stationed,                  '',               23",
        "departments.with-public-matters,        '',               39",
        "departments.with-transferred-in-matters, '',              15",
        "departments.renamed-and-rescoped,       '',               9",
        "matters.stationed-approval,             '',               289",
        "matters.stationed-public-service,       '',               164",
        "cases.accepted,                         '',               79756",
        "cases.accepted,      &departmentId=housing&basicCode=440118043002,     6",
        "cases.accepted,      &departmentId=fire-rescue&basicCode=440118043002, 18",
        "tickets.received,                       '',               6544",
        "tickets.replied,                        '',               6342",
        "tickets.overdue,                        '',               2",
        "tickets.coordination-meetings,          '',               8",
        "tickets.replied,                        &asOf=2019-07-31, 6544",
        "tickets.overdue,                        &asOf=2019-07-31, 2"
    })
    void countsAsTheReportDoes(String metric, String query, String value) {
        Answer answer = metric(metric, query);
        assertThat(answer.text("/value")).as(answer.body()).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} is {1} ({2} of {3})")
    @CsvSource({
        "tickets.reply-rate,         96.91, 6342, 6544",
        "tickets.on-time-reply-rate, 99.97, 6340, 6342",
        "tickets.satisfaction-rate,  98.60, 6253, 6342",
        "matters.instant-ratio,      21.02, 124,  590",
        "matters.online-ratio,       62.03, 366,  590",
        "matters.one-visit-ratio,    54.07, 319,  590"
    })
    void keepsNumeratorAndDenominatorOfEachRate(String metric, String value, long numerator, long denominator) {
        Answer answer = metric(metric, "");
        assertThat(answer.text("/value")).as(answer.body()).isEqualTo(value);
        assertThat(answer.json().path("numerator").asLong()).isEqualTo(numerator);
        assertThat(answer.json().path("denominator").asLong()).isEqualTo(denominator);
        assertThat(answer.text("/formulaVersion")).isNotEmpty();
    }

    @ParameterizedTest(name = "the departments'' {0} add up to {1}")
    @CsvSource({"cases.accepted, 79756", "tickets.received, 6544", "tickets.replied, 6342", "tickets.overdue, 2"})
    void addsUpOverTheDepartments(String metric, long total) {
        long sum = 0;
        for (JsonNode group : metric(metric, "&by=department").json().path("groups")) {
            sum += group.path("value").asLong();
        }
        assertThat(sum).isEqualTo(total);
    }

    @Test
    void keepsPromisesPlausibly() {
        BigDecimal rate = new BigDecimal(metric("cases.on-time-rate", "").text("/value"));
        assertThat(rate).isBetween(new BigDecimal("99.00"), new BigDecimal("99.99"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "organisation.stationedUnitsBeforeReform,          29",
        "organisation.stationedUnitsAfterReform,           23",
        "organisation.unitsWithPublicMatters,              39",
        "organisation.unitsWithTransferredInMatters,       15",
        "organisation.stationedApprovalMatters,            289",
        "organisation.stationedPublicServiceMatters,       164",
        "organisation.trainingAttendances,                 65",
        "organisation.unitsRenamedAndRescoped,             9",
        "cases.accepted,                                   79756",
        "cases.fireApprovalsAcceptedByHousingAfterTransfer, 6",
        "hotline.received,                                 6544",
        "hotline.replied,                                  6342",
        "hotline.overdue,                                  2",
        "hotline.satisfied,                                6253",
        "hotline.onTimeReplyRatePercent,                   99.97",
        "hotline.satisfactionRatePercent,                  98.60",
        "hotline.replyRatePercent,                         96.91",
        "hotline.coordinationMeetings,                     8",
        "hotline.evaluated,                                6342",
        "hotline.repliedLate,                              2",
        "targetsSecondHalf.instantRatioAtLeastPercent,     25",
        "targetsSecondHalf.onlineRatioAtLeastPercent,      70",
        "targetsSecondHalf.atMostOneVisitRatioAtLeastPercent, 60",
        "manual.consultationRounds,                        2",
        "manual.internalSections,                          3",
        "manual.subordinateBodies,                         2"
    })
    void writesEachFigureIntoTheReport(String key, BigDecimal value) {
        assertThat(FIGURES).containsKey(key);
        assertThat(new BigDecimal(value(key))).as(key).isEqualByComparingTo(value);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "organisation.trainingDate, 2019-05-23",
        "manual.posters,            近千份",
        "manual.hallInvestment,     近百万"
    })
    void writesWhatNoSystemRecordsIntoTheReport(String key, String text) {
        assertThat(FIGURES).containsKey(key);
        assertThat(value(key)).isEqualTo(text);
        assertThat(FIGURES.get(key).path("manualIndicatorId").asString()).isEqualTo(key);
    }

    @Test
    void saysWhereEachCountedFigureComesFrom() {
        JsonNode received = FIGURES.get("hotline.received");
        assertThat(received.path("metricId").asString()).isEqualTo("tickets.received");
        assertThat(received.path("formulaVersion").asString()).isNotEmpty();
        String records = received.path("recordsUrl").asString();
        JsonNode behind = STATISTICIAN.get(records).expect(200).json();
        assertThat(behind.path("items")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "79756", "6544", "6342", "99.97", "98.60", "289", "164", "29", "23", "39", "15", "65", "近千份", "近百万"
            })
    void printsTheFiguresOnThePublicPage(String figure) {
        assertThat(page).contains(figure);
    }

    @Test
    void isSignedPublishedAndReadableByAnybody() {
        Answer report = Person.anybody().get(REPORTING + "/reports/" + reportId).expect(200);
        assertThat(report.json().path("signedBy").isMissingNode()).isFalse();
        assertThat(report.json().path("sections")).isNotEmpty();
        assertThat(Person.anybody().get(document()).expect(200).header("Content-Type"))
                .startsWith("text/html");
    }

    private static Answer metric(String metric, String query) {
        return STATISTICIAN
                .get(REPORTING + "/metrics/" + metric + "?period=2019-H1" + query)
                .expect(200);
    }

    private static String value(String key) {
        JsonNode figure = FIGURES.get(key);
        return figure.path("value").asString(figure.path("text").asString(""));
    }

    private static String document() {
        return REPORTING + "/reports/" + reportId + "/document?format=html";
    }

    /** The page's words without tags, and numbers without separators. */
    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("(?<=\\d)[,，\\s](?=\\d{3})", "");
    }
}
