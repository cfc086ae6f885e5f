package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.hotline.clients.catalog.CatalogFeed;
import cn.yingde.govservice.hotline.clients.catalog.CatalogUnavailable;
import cn.yingde.govservice.platform.feed.FeedStatus;
import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import cn.yingde.govservice.platform.time.MachineTime;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets an import begin only when this service knows every department that the catalogue knew at the call. */
@Component
class CatalogCaughtUp {

    private static final long PAUSE_MS = 200;

    private final CatalogFeed feed;
    private final FeedStatus status;
    private final MachineTime machine;
    private final Duration patience;

    CatalogCaughtUp(
            CatalogFeed feed,
            FeedStatus status,
            MachineTime machine,
            @Value("${hotline.imports-wait:60s}") Duration patience) {
        this.feed = feed;
        this.status = status;
        this.machine = machine;
        this.patience = patience;
    }

    void await() {
        if (patience.isZero()) {
            return;
        }
        Instant end = machine.now().plus(patience);
        long head = head();
        while (position() < head) {
            if (machine.now().isAfter(end)) {
                throw notYet();
            }
            pause();
        }
    }

    private long head() {
        try {
            return Long.parseLong(feed.read(null, "0", 1).head());
        } catch (CatalogUnavailable away) {
            throw notYet();
        }
    }

    private long position() {
        return status.sources().stream()
                .filter(source -> source.source().equals(CatalogFeed.NAME))
                .mapToLong(FeedStatus.Source::position)
                .findFirst()
                .orElse(0);
    }

    private static ProblemException notYet() {
        return ProblemException.of(
                        CommonProblem.PEER_UNAVAILABLE,
                        Text.of("尚未取得目录服务的部门数据，请稍后再试", "The catalogue's departments are not all here yet; try again"))
                .retryAfter(Duration.ofSeconds(10));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw notYet();
        }
    }
}
