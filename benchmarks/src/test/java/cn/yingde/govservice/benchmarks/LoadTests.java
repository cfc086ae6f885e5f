package cn.yingde.govservice.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadTests {

    @Test
    void doesExactlyAsManyThingsAsAsked() throws Exception {
        AtomicInteger done = new AtomicInteger();
        double rate = Load.perSecond(100, client -> () -> {
            done.incrementAndGet();
            return null;
        });
        assertThat(done).hasValue(100);
        assertThat(rate).isPositive();
    }

    @Test
    void takesTheMiddleOfTheRounds() {
        assertThat(Load.median(List.of(5.0, 1.0, 3.0))).isEqualTo(3.0);
    }
}
