package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.catalog.matter.DueVersions;
import cn.yingde.govservice.platform.schedule.PagedScan;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.time.BureauTime;
import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Carries out what is confirmed when its day has come, and what fell due while no replica ran. Reforms come before
 * publications, which go on under the new code.
 */
@Component
class DueToday {

    private static final Actor TIMER = Actor.system("transfer-timer");

    private final Timers timers;
    private final PagedScan scan;
    private final JdbcClient jdbc;
    private final TransferItems items;
    private final TransferBatches batches;
    private final EffectTransfer effect;
    private final DueVersions dueVersions;

    DueToday(
            Timers timers,
            PagedScan scan,
            JdbcClient jdbc,
            TransferItems items,
            TransferBatches batches,
            EffectTransfer effect,
            DueVersions dueVersions) {
        this.timers = timers;
        this.scan = scan;
        this.jdbc = jdbc;
        this.items = items;
        this.batches = batches;
        this.effect = effect;
        this.dueVersions = dueVersions;
    }

    @PostConstruct
    void register() {
        timers.register("due-today", Duration.ofSeconds(10), this::run);
    }

    void run(Instant now) {
        LocalDate today = BureauTime.date(now);
        scan.run(() -> due(today), id -> effect(id, today));
        dueVersions.run(today);
    }

    /** Day by day; renamings first, so that what is moved the same day goes under the new code at once. */
    private List<Long> due(LocalDate today) {
        return jdbc.sql("select id from transfer_item where state = 'CONFIRMED' and effective_on <= ?"
                        + " order by effective_on, case when kind = 'RENAME' then 0 else 1 end, id limit "
                        + PagedScan.PAGE)
                .param(today)
                .query(Long.class)
                .list();
    }

    /** Another replica, or an undoing, may have been first. */
    private void effect(long id, LocalDate today) {
        items.findById(id).filter(item -> item.due(today)).ifPresent(item -> {
            TransferBatch batch = batches.findById(item.batchId()).orElseThrow();
            effect.handle(item, batch.basisDocument(), TIMER);
        });
    }
}
