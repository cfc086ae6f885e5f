package cn.yingde.govservice.platform.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.PlatformTables;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class NumberBlocksTests {

    private final String series = "ticket-" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    void countsFromOneWithoutGapWithinOneReplica() {
        NumberBlocks numbers = replica();
        List<Long> given =
                LongStream.range(0, 250).map(i -> numbers.next(series)).boxed().toList();
        assertThat(given)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 250).boxed().toList());
    }

    @Test
    void givesEachReplicaABlockOfItsOwn() {
        NumberBlocks one = replica();
        NumberBlocks other = replica();
        assertThat(List.of(one.next(series), other.next(series), one.next(series), other.next(series)))
                .containsExactly(1L, 101L, 2L, 102L);
    }

    @Test
    void givesNoNumberTwiceWhenAllAskAtOnce() {
        List<NumberBlocks> replicas = List.of(replica(), replica(), replica());
        List<Long> given = IntStream.range(0, 900)
                .parallel()
                .mapToObj(i -> replicas.get(i % 3).next(series))
                .toList();
        assertThat(given).doesNotHaveDuplicates().hasSize(900);
    }

    @Test
    void reservesManyAtOnceForAnImport() {
        NumberBlocks numbers = replica();
        assertThat(numbers.reserve(series, 1000)).isEqualTo(1);
        assertThat(numbers.next(series)).isEqualTo(1001);
        assertThat(numbers.reserve(series, 5)).isEqualTo(1101);
    }

    @Test
    void keepsSeriesApart() {
        NumberBlocks numbers = replica();
        assertThat(numbers.next(series)).isEqualTo(1);
        assertThat(numbers.next(series + "-b")).isEqualTo(1);
        assertThat(numbers.next(series)).isEqualTo(2);
    }

    private static NumberBlocks replica() {
        return new NumberBlocks(PlatformTables.jdbc(), PlatformTables.transactions());
    }
}
