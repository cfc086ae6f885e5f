package cn.yingde.govservice.catalog.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Checklists;
import cn.yingde.govservice.catalog.code.ImplementationCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random publications, cancellations and returns: each day the aggregate shows what a naive recount expects. */
class WaitingVersionsTests {

    private static final ImplementationCode CODE = new ImplementationCode("11441881MB0A0001804442006043001");
    private static final Draft CONTENT = Draft.of(Checklists.identity("20"), Checklists.complete(), CODE);
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithANaiveRecount(long seed) {
        Random random = new Random(seed);
        Matter matter = new Matter(1, CODE, "housing", CONTENT);
        NavigableDays published = new NavigableDays();
        LocalDate today = START;
        for (int step = 0; step < 200; step++) {
            today = today.plusDays(random.nextInt(4));
            bringUpToDate(matter, published, today);
            if (matter.inForce() == InForce.CANCELLED || random.nextInt(3) > 0) {
                publish(matter, published, today, random);
            } else if (random.nextInt(6) == 0 && (matter.inForce() != null || matter.waits())) {
                matter.cancel("x");
                published.end(today);
            }
            assertThat(matter.publishedVersion())
                    .as("seed %d step %d", seed, step)
                    .isEqualTo(published.on(today));
            assertThat(matter.nextOn).as("seed %d step %d", seed, step).isEqualTo(published.next(today));
        }
    }

    private static void publish(Matter matter, NavigableDays published, LocalDate today, Random random) {
        LocalDate last = matter.inForce() == InForce.CANCELLED ? today : published.last(today);
        LocalDate from = (last.isBefore(today) ? today : last).plusDays(random.nextInt(3));
        matter.publishAsRecorded(CONTENT, from, today);
        published.put(from, matter.versionNo());
    }

    /** What the timer does, from the recount's own list of versions. */
    private static void bringUpToDate(Matter matter, NavigableDays published, LocalDate today) {
        while (matter.due(today)) {
            LocalDate day = matter.nextOn;
            matter.takeEffect(published.days.get(day), day, CONTENT, published.days.higherKey(day));
        }
    }

    /** The last version published for each day. */
    private static final class NavigableDays {

        private final TreeMap<LocalDate, Integer> days = new TreeMap<>();

        void put(LocalDate day, int version) {
            days.put(day, version);
        }

        /** What waited takes effect no more. */
        void end(LocalDate today) {
            days.tailMap(today, false).clear();
        }

        Integer on(LocalDate day) {
            Map.Entry<LocalDate, Integer> found = days.floorEntry(day);
            return found == null ? null : found.getValue();
        }

        LocalDate next(LocalDate day) {
            return days.higherKey(day);
        }

        LocalDate last(LocalDate otherwise) {
            return days.isEmpty() ? otherwise : days.lastKey();
        }
    }
}
