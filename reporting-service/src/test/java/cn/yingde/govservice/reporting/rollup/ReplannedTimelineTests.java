package cn.yingde.govservice.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is planned ahead: on every day there holds what was told last of all that had begun by then. */
class ReplannedTimelineTests {

    private static final LocalDate START = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 60;

    private record Change(LocalDate day, long version, String state) {}

    @ParameterizedTest(name = "history {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void holdsWhatWasToldLastOfAllThatHasBegun(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            List<Change> changes = changes(random);
            Timeline<String> timeline = Timeline.empty();
            for (Change change : changes) {
                timeline = timeline.replanned(change.day, change.version, change.state);
                if (random.nextInt(3) == 0) { // told again
                    Change earlier = changes.get(random.nextInt((int) change.version));
                    timeline = timeline.replanned(earlier.day, earlier.version, earlier.state);
                }
            }
            compare(changes, timeline, "seed " + seed + " " + changes);
        }
    }

    private static void compare(List<Change> changes, Timeline<String> timeline, String what) {
        for (int day = 0; day < DAYS * 2; day++) {
            LocalDate on = START.plusDays(day);
            Optional<String> expected = changes.stream()
                    .filter(change -> !change.day.isAfter(on))
                    .reduce((one, other) -> other)
                    .map(Change::state);
            assertThat(timeline.at(on)).as(what + " on " + on).isEqualTo(expected);
        }
        for (int i = 1; i < timeline.spans().size(); i++) {
            assertThat(timeline.spans().get(i).from())
                    .as(what)
                    .isEqualTo(timeline.spans().get(i - 1).to());
        }
    }

    private static List<Change> changes(Random random) {
        List<Change> changes = new ArrayList<>();
        LocalDate told = START;
        for (int version = 1; version <= 1 + random.nextInt(8); version++) {
            told = told.plusDays(random.nextInt(DAYS / 8));
            LocalDate begins = random.nextBoolean() ? told : told.plusDays(random.nextInt(DAYS));
            changes.add(new Change(
                    begins,
                    version,
                    List.of("IN_FORCE", "SUSPENDED", "CANCELLED").get(random.nextInt(3))));
        }
        return changes;
    }
}
