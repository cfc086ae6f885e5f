package cn.yingde.govservice.platform.schedule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes due rows page by page, each in its own transaction; one that fails stops no other and is left for the next
 * run. The page is asked again until it brings nothing new, so it must leave out what is done.
 */
public final class PagedScan {

    /** Rows that a page should have at most. */
    public static final int PAGE = 500;

    private static final Logger log = LoggerFactory.getLogger(PagedScan.class);

    private final TransactionTemplate transactions;

    public PagedScan(TransactionTemplate transactions) {
        this.transactions = transactions;
    }

    /** How many rows were done. */
    public int run(Supplier<List<Long>> page, LongConsumer each) {
        Set<Long> seen = new HashSet<>();
        int done = 0;
        List<Long> fresh = page.get();
        while (!fresh.isEmpty() && !Thread.currentThread().isInterrupted()) {
            done += (int)
                    fresh.stream().filter(id -> doneInOwnTransaction(id, each)).count();
            seen.addAll(fresh);
            fresh = page.get().stream().filter(id -> !seen.contains(id)).toList();
        }
        return done;
    }

    private boolean doneInOwnTransaction(long id, LongConsumer each) {
        try {
            transactions.executeWithoutResult(status -> each.accept(id));
            return true;
        } catch (RuntimeException e) {
            log.warn("row {} of a scan failed and is left for the next run", id, e);
            return false;
        }
    }
}
