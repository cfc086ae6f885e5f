package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.platform.schedule.PagedScan;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the matters with a published version whose day has come, and those whose day came while no replica ran. */
@Component
public class DueVersions {

    private final PagedScan scan;
    private final JdbcClient jdbc;
    private final Matters matters;
    private final TakeEffect takeEffect;

    DueVersions(PagedScan scan, JdbcClient jdbc, Matters matters, TakeEffect takeEffect) {
        this.scan = scan;
        this.jdbc = jdbc;
        this.matters = matters;
        this.takeEffect = takeEffect;
    }

    /** Each matter in its own transaction. A replica that comes second finds nothing due, or loses by the version. */
    public void run(LocalDate today) {
        scan.run(() -> due(today), id -> matters.findById(id).ifPresent(matter -> takeEffect.upTo(matter, today)));
    }

    private List<Long> due(LocalDate today) {
        return jdbc.sql("select id from matter where next_on <= ? order by next_on, id limit " + PagedScan.PAGE)
                .param(today)
                .query(Long.class)
                .list();
    }
}
