package cn.yingde.govservice.cases.file;

import static cn.yingde.govservice.cases.file.TestActs.at;
import static cn.yingde.govservice.cases.file.TestCases.complete;
import static cn.yingde.govservice.cases.file.TestCases.matter;
import static cn.yingde.govservice.cases.file.TestCases.received;
import static cn.yingde.govservice.cases.file.TestCases.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.rule.NonAcceptanceReason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the aggregate decides, from receipt to acceptance, and how it takes history. */
class CaseFileTests {

    private static final MatterRef LICENCE = matter("01");

    @ParameterizedTest(name = "received {0}: receipt day {1}")
    @CsvSource({
        "2026-03-02T09:00, 2026-03-02",
        "2026-03-02T13:00, 2026-03-02", // in the break
        "2026-03-02T17:30, 2026-03-03", // after closing
        "2026-03-06T18:00, 2026-03-09",
        "2026-02-14T10:00, 2026-02-14", // a make-up Saturday
        "2026-02-16T10:00, 2026-02-24" // in the holidays
    })
    void countsWhatComesAfterClosingAsTheNextWorkingDay(String moment, LocalDate day) {
        assertThat(complete(LICENCE, at(moment)).silenceFrom()).isEqualTo(day);
    }

    @Test
    void startsBothClocksWithAcceptance() {
        CaseFile file = complete(LICENCE, at("2026-03-02T09:00"));
        file.accept(at("2026-03-03T10:00"));
        assertThat(file.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(file.clock().acceptedOn()).isEqualTo("2026-03-03");
        assertThat(file.clock().due()).isEqualTo("2026-03-17");
        assertThat(file.clock().statutoryDue()).isEqualTo("2026-03-31");
        assertThat(file.acceptedDepartmentId()).isEqualTo("housing");
    }

    @Test
    void expectsAnInstantMatterOnTheDayOfAcceptance() {
        CaseFile file = complete(matter("20", "INSTANT", 0), at("2026-03-02T09:00"));
        file.accept(at("2026-03-02T09:05"));
        assertThat(file.clock().due()).isEqualTo("2026-03-02");
    }

    @Test
    void refusesAcceptanceWhileNecessaryMaterialsAreMissing() {
        CaseFile file = received(LICENCE, at("2026-03-02T09:00"), 1);
        refused("CASE-ACC-1", () -> file.accept(at("2026-03-02T10:00")));
        file.bring(at("2026-03-02T10:00"), 2, "PAPER", 1, null);
        file.check(at("2026-03-02T10:01"), 2, false);
        refused("CASE-ACC-1", () -> file.accept(at("2026-03-02T10:02")));
        file.check(at("2026-03-02T10:03"), 2, true);
        file.accept(at("2026-03-02T10:04"));
    }

    @Test
    void acceptsFromTheDayEverythingWasBrought() {
        CaseFile file = received(LICENCE, at("2026-03-02T09:00"), 1);
        file.notifyCorrection(at("2026-03-03T09:00"), List.of(2), LocalDate.parse("2026-03-24"));
        assertThat(file.state()).isEqualTo(CaseState.CORRECTION);
        refused("CASE-COR-5", () -> file.correct(at("2026-03-05T09:00")));
        file.bring(at("2026-03-05T09:00"), 2, "PAPER", 1, null);
        file.correct(at("2026-03-05T09:01"));
        assertThat(file.state()).isEqualTo(CaseState.SUBMITTED);
        file.deemAccepted(at("2026-03-13T00:00"));
        assertThat(file.clock().acceptedOn()).isEqualTo("2026-03-05");
        assertThat(file.clock().deemed()).isTrue();
    }

    @Test
    void givesOneCorrectionNotice() {
        CaseFile file = received(LICENCE, at("2026-03-02T09:00"), 1);
        file.notifyCorrection(at("2026-03-03T09:00"), List.of(2), LocalDate.parse("2026-03-24"));
        file.bring(at("2026-03-05T09:00"), 2, "PAPER", 1, null);
        file.correct(at("2026-03-05T09:01"));
        file.check(at("2026-03-05T09:02"), 2, false);
        refused(
                "CASE-COR-3",
                () -> file.notifyCorrection(at("2026-03-05T10:00"), List.of(2), LocalDate.parse("2026-03-24")));
        file.refuseAcceptance(at("2026-03-05T10:00"), NonAcceptanceReason.STILL_INCOMPLETE, null);
        assertThat(file.state()).isEqualTo(CaseState.NOT_ACCEPTED);
    }

    @Test
    void hasAcceptedByItsSilence() {
        CaseFile file = received(LICENCE, at("2026-03-02T09:00"), 1);
        refused(
                "CASE-ACC-2",
                () -> file.notifyCorrection(at("2026-03-10T09:00"), List.of(2), LocalDate.parse("2026-03-24")));
        refused("CASE-ACC-2", () -> file.refuseAcceptance(at("2026-03-10T09:00"), NonAcceptanceReason.BARRED, null));
        CaseFile late = complete(LICENCE, at("2026-03-02T09:00"));
        late.accept(at("2026-03-10T09:00"));
        assertThat(late.clock().acceptedOn()).isEqualTo("2026-03-02");
        assertThat(late.clock().deemed()).isTrue();
    }

    @Test
    void doesNotAcceptOtherTypesByItsSilence() {
        CaseFile file = complete(matter("20"), at("2026-03-02T09:00"));
        assertThat(file.alarmAt).isNull();
        file.accept(at("2026-03-20T09:00"));
        assertThat(file.clock().acceptedOn()).isEqualTo("2026-03-20");
    }

    @Test
    void voidsAWrongEntryOnItsDayOnly() {
        CaseFile file = complete(LICENCE, at("2026-03-02T09:00"));
        refused("CASE-VOI-1", () -> file.voidEntry(at("2026-03-03T09:00")));
        file.voidEntry(at("2026-03-02T17:00"));
        assertThat(file.state()).isEqualTo(CaseState.VOID);
    }

    @Test
    void keepsClockAndNumberWhenHandedOver() {
        CaseFile file = accepted();
        file.handOver(at("2026-03-05T00:00"), "market", "X");
        assertThat(file.departmentId()).isEqualTo("market");
        assertThat(file.acceptedDepartmentId()).isEqualTo("housing");
        assertThat(file.clock().due()).isEqualTo("2026-03-16");
    }

    private static CaseFile accepted() {
        CaseFile file = complete(LICENCE, at("2026-03-02T09:00"));
        file.accept(at("2026-03-02T09:30"));
        return file;
    }
}
