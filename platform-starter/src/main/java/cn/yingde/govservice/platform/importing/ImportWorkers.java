package cn.yingde.govservice.platform.importing;

import cn.yingde.govservice.platform.feed.Loop;
import cn.yingde.govservice.platform.feed.Loops;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads that apply chunks, two at most in each replica. They wait while too many events have no position yet, so
 * that live commands reach their readers in time.
 */
final class ImportWorkers extends Loops {

    private static final Logger log = LoggerFactory.getLogger(ImportWorkers.class);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Map<String, ImportKind> kinds;
    private final ImportClaims claims;
    private final ChunkRun run;
    private final BooleanSupplier feedBehind;
    private final Set<ImportClaim> held = ConcurrentHashMap.newKeySet();

    ImportWorkers(
            Map<String, ImportKind> kinds, ImportClaims claims, ChunkRun run, BooleanSupplier feedBehind, int threads) {
        this.kinds = kinds;
        this.claims = claims;
        this.run = run;
        this.feedBehind = feedBehind;
        for (int i = 1; i <= threads; i++) {
            add(new Worker("import-" + i));
        }
        add(new Renewal());
    }

    /** Applies one chunk, if one waits and the feed keeps up. */
    boolean runOnce() {
        if (feedBehind.getAsBoolean()) {
            return false;
        }
        Optional<ImportClaim> claim =
                claims.next(kinds.keySet(), name -> kind(name).sequential());
        if (claim.isEmpty()) {
            claims.finishJobs();
            return false;
        }
        apply(claim.get());
        return true;
    }

    private void apply(ImportClaim claim) {
        held.add(claim);
        try {
            run.run(kind(claim.kind()), claim);
        } catch (RuntimeException e) {
            log.warn("chunk {} of import {} waits for another try", claim.chunk(), claim.job(), e);
            claims.release(claim);
            throw e;
        } finally {
            held.remove(claim);
        }
    }

    private ImportKind kind(String name) {
        return Optional.ofNullable(kinds.get(name)).orElseThrow();
    }

    private final class Worker extends Loop {

        Worker(String name) {
            super(name, PAUSE);
        }

        @Override
        protected boolean runOnce() {
            return ImportWorkers.this.runOnce();
        }
    }

    /** Keeps the claims of chunks that take long. */
    private final class Renewal extends Loop {

        Renewal() {
            super("import-claims", ImportClaims.TERM.dividedBy(3));
        }

        @Override
        protected boolean runOnce() {
            held.forEach(claims::renew);
            return false;
        }
    }
}
