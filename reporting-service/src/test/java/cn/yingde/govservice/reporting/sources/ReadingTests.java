package cn.yingde.govservice.reporting.sources;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.reporting.period.CutOff;
import cn.yingde.govservice.reporting.period.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a figure is complete, as a decision table. */
class ReadingTests {

    @ParameterizedTest(name = "as of {0}, asked at {1}, read at {2}, to the heads {3}: complete {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2019-06-30, 2026-03-02T09:00:00+08:00, 2026-03-02T08:59:59+08:00, true,  true",
                "2019-06-30, 2026-03-02T09:00:00+08:00, 2026-03-02T08:59:59+08:00, false, false", // still reading
                "2019-06-30, 2026-03-02T09:00:00+08:00, -,                         true,  false", // never read
                "2019-06-30, 2026-03-02T09:00:00+08:00, 2026-03-01T00:00:00+08:00, true,  true", // down since, but long
                // after
                "2026-03-01, 2026-03-02T09:00:00+08:00, 2026-03-01T23:00:00+08:00, true,  false", // down since before
                // the cut-off
                "2026-03-01, 2026-03-02T09:00:00+08:00, 2026-03-02T00:00:01+08:00, true,  false", // not settled yet
                "2026-03-01, 2026-03-02T09:00:00+08:00, 2026-03-02T00:00:02+08:00, true,  true",
                "2026-03-02, 2026-03-02T09:00:00+08:00, 2026-03-02T08:59:59+08:00, true,  false", // the day is not over
                "2027-03-02, 2026-03-02T09:00:00+08:00, 2026-03-02T08:59:59+08:00, true,  false"
            })
    void isCompleteOnceItsSourcesWereReadAfterTheCutOff(
            LocalDate asOf, OffsetDateTime now, @Nullable OffsetDateTime readAt, boolean toTheHeads, boolean complete) {
        CutOff cutOff = CutOff.of(Period.parse("2019").orElseThrow(), asOf, now.toInstant());
        Optional<Instant> read = Optional.ofNullable(readAt).map(OffsetDateTime::toInstant);

        assertThat(new Completeness.Reading(List.of(), read, toTheHeads).covers(cutOff))
                .isEqualTo(complete);
    }
}
