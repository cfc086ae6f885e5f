package cn.yingde.govservice.reporting.sources;

import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.reporting.rollup.Generations;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A source that tells nothing after it began anew has no page with which its new generation would be shown. */
@Component
class ShowRebuilt {

    private static final Duration EVERY = Duration.ofSeconds(2);

    private final JdbcTemplate jdbc;
    private final Generations generations;
    private final TransactionTemplate transaction;

    ShowRebuilt(JdbcTemplate jdbc, Generations generations, PlatformTransactionManager transactions, Timers timers) {
        this.jdbc = jdbc;
        this.generations = generations;
        this.transaction = new TransactionTemplate(transactions);
        timers.register("show-rebuilt", EVERY, now -> run());
    }

    private void run() {
        generations
                .beingRebuilt()
                .forEach(source -> transaction.executeWithoutResult(status -> {
                    List<String> locked = jdbc.queryForList(
                            "select source from feed_watermark where source = ? for update", String.class, source);
                    locked.forEach(generations::settle);
                }));
    }
}
