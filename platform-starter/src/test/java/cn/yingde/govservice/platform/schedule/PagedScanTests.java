package cn.yingde.govservice.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.PlatformTables;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Tag("sql")
class PagedScanTests {

    private final PagedScan scan = new PagedScan(PlatformTables.transactions());
    private final TreeSet<Long> due =
            new TreeSet<>(LongStream.rangeClosed(1, 25).boxed().toList());
    private final Supplier<List<Long>> page = () -> due.stream().limit(10).toList();

    @Test
    void takesEachRowInATransactionOfItsOwn() {
        List<Boolean> inTransaction = new ArrayList<>();
        int done = scan.run(page, id -> {
            inTransaction.add(TransactionSynchronizationManager.isActualTransactionActive());
            due.remove(id);
        });
        assertThat(done).isEqualTo(25);
        assertThat(due).isEmpty();
        assertThat(inTransaction).containsOnly(true);
    }

    @Test
    void leavesAFailingRowForTheNextRunAndTakesTheOthers() {
        int done = scan.run(page, id -> {
            if (id % 10 == 0) {
                throw new IllegalStateException("row " + id);
            }
            due.remove(id);
        });
        assertThat(done).isEqualTo(23);
        assertThat(due).containsExactly(10L, 20L);
    }

    @Test
    void endsWhenRowsStayDue() {
        assertThat(scan.run(page, id -> {})).isEqualTo(10);
    }
}
