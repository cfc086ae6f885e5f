package cn.yingde.govservice.catalog.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any number of departments confirm in any order: both sides are agreed when every one of them has spoken. */
class SidesTests {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void agreesWithANaiveRecount(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            List<Side> all = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                all.add(new Side(Side.Of.SOURCE, "s" + i, false));
            }
            for (int i = 0; i <= random.nextInt(3); i++) {
                all.add(new Side(Side.Of.TARGET, "t" + i, false));
            }
            Set<Side> open = new HashSet<>(all);
            Sides sides = new Sides(all);
            while (!open.isEmpty()) {
                assertThat(sides.state()).as("seed %d round %d", seed, round).isEqualTo(state(open));
                Side next = all.get(random.nextInt(all.size()));
                sides = Sides.read(sides.confirm(side -> side.departmentId().equals(next.departmentId()))
                        .write());
                open.remove(next);
            }
            assertThat(sides.state()).isEqualTo(TransferState.CONFIRMED);
        }
    }

    private static TransferState state(Set<Side> open) {
        boolean source = open.stream().noneMatch(side -> side.side() == Side.Of.SOURCE);
        boolean target = open.stream().noneMatch(side -> side.side() == Side.Of.TARGET);
        if (source) {
            return TransferState.SOURCE_CONFIRMED;
        }
        return target ? TransferState.TARGET_CONFIRMED : TransferState.PROPOSED;
    }
}
