package cn.yingde.govservice.platform.numbers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Business numbers of a series, from 1 on, from blocks of 100 that are reserved in transactions of their own: a
 * refused command leaves a gap, and no two commands wait for each other. The reserving connection is not one of the
 * pool's, so that a command that holds one never waits for a second.
 */
public final class NumberBlocks {

    static final int BLOCK = 100;
    private static final int REMEMBERED_SERIES = 200;

    private record Block(long next, long end) {}

    private final JdbcTemplate jdbc;
    private final TransactionTemplate ownTransaction;
    private final Map<String, Block> blocks = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Block> eldest) {
            return size() > REMEMBERED_SERIES;
        }
    };

    /** Both must use connections outside the service's pool. */
    public NumberBlocks(JdbcTemplate jdbc, TransactionTemplate ownTransaction) {
        this.jdbc = jdbc;
        this.ownTransaction = ownTransaction;
    }

    /** The next number of the series. */
    public synchronized long next(String series) {
        Block block = blocks.get(series);
        if (block == null || block.next() == block.end()) {
            long first = reserve(series, BLOCK);
            block = new Block(first, first + BLOCK);
        }
        blocks.put(series, new Block(block.next() + 1, block.end()));
        return block.next();
    }

    /** Reserves many at once, for an import; the first of them. */
    public long reserve(String series, int count) {
        Long first = ownTransaction.execute(status -> {
            long next = lock(series);
            jdbc.update("update number_block set next_number = ? where series = ?", next + count, series);
            return next;
        });
        return Optional.ofNullable(first).orElseThrow();
    }

    private long lock(String series) {
        String select = "select next_number from number_block where series = ? for update";
        return jdbc.queryForList(select, Long.class, series).stream()
                .findFirst()
                .orElseGet(() -> {
                    jdbc.update(
                            "insert into number_block (series, next_number) values (?, 1) on duplicate key update series = series",
                            series);
                    return Optional.ofNullable(jdbc.queryForObject(select, Long.class, series))
                            .orElseThrow();
                });
    }
}
