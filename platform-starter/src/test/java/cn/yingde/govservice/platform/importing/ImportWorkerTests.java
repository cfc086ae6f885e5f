package cn.yingde.govservice.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workers of an import that are killed, overtaken, or must wait. */
@Tag("sql")
class ImportWorkerTests {

    @TempDir
    private java.nio.file.Path keys;

    private final SeriesKind kind = new SeriesKind();
    private ImportBench bench;

    @BeforeEach
    void noJobsYet() {
        bench = new ImportBench(keys, kind);
        bench.clear();
    }

    @Test
    void goesOnBehindTheLastLineWhenItIsKilledAmongSingleLines() {
        ImportJobView job = bench.store("break 1\nok 2\nok 3\ndie 4\nok 5\n");
        bench.workUntilKilled();
        assertThat(kind.taken()).isEqualTo(2);
        bench.expireClaims();
        bench.work();
        assertThat(bench.counts(job.id())).isEqualTo("DONE 4/0/1");
        assertThat(kind.taken()).isEqualTo(4);
    }

    @Test
    void leavesNothingOfAChunkWhenItIsKilled() {
        ImportJobView job = bench.store("ok 1\nok 2\ndie 3\n");
        bench.workUntilKilled();
        assertThat(kind.taken()).isZero();
        assertThat(bench.imports().view(job.id()).state()).isEqualTo("RUNNING");
        bench.expireClaims();
        bench.work();
        assertThat(bench.counts(job.id())).isEqualTo("DONE 3/0/0");
    }

    @Test
    void undoesTheChunkOfAWorkerThatWasTakenForDead() {
        ImportJobView job = bench.store("slow 1\nok 2\n");
        ImportBench other = new ImportBench(keys, kind);
        // while the first worker is at line 1, its claim ends and another worker does the whole chunk
        kind.whenSlow(() -> CompletableFuture.runAsync(() -> {
                    bench.expireClaims();
                    other.work();
                })
                .join());
        bench.workUntilKilled();
        assertThat(bench.counts(job.id())).isEqualTo("DONE 2/0/0");
        assertThat(kind.taken()).isEqualTo(2);
    }

    @Test
    void givesEachChunkToOneWorker() {
        bench.store(lines(1, 3_000));
        ImportBench other = new ImportBench(keys, kind);
        assertThat(List.of(bench.claim(), other.claim(), bench.claim()))
                .extracting(claim -> claim.orElseThrow().chunk())
                .containsExactly(1, 2, 3);
        assertThat(other.claim()).isEmpty();
    }

    @Test
    void appliesChunksOfASequentialKindOneAfterTheOther() {
        kind.sequential(true);
        bench.store(lines(1, 2_000));
        assertThat(bench.claim().map(ImportClaim::chunk)).contains(1);
        assertThat(bench.claim()).isEmpty();
    }

    @Test
    void triesAgainWhatTheDatabaseRefusedForTheMoment() {
        ImportJobView job = bench.store("ok 1\nlocked 2\n");
        bench.work();
        assertThat(bench.counts(job.id())).isEqualTo("DONE 2/0/0");
    }

    @Test
    void doesNotTouchJobsOfKindsItDoesNotKnow() {
        ImportJobView job = bench.store(lines(1, 5));
        ImportBench older = new ImportBench(keys, new SeriesKind("ANOTHER"));
        older.work();
        assertThat(bench.imports().view(job.id()).state()).isEqualTo("STORED");
    }

    @Test
    void waitsWhileTheFeedIsBehind() {
        ImportJobView job = bench.store(lines(1, 5));
        bench.feedBehind(true);
        assertThat(bench.runOnce()).isFalse();
        assertThat(bench.imports().view(job.id()).state()).isEqualTo("STORED");
        bench.feedBehind(false);
        bench.work();
        assertThat(bench.counts(job.id())).isEqualTo("DONE 5/0/0");
    }

    @Test
    void forgetsAnUploadThatBrokeOff() {
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> bench.storeBroken(lines(1, 1_500)));
        assertThat(bench.rows("import_job")).isZero();
        assertThat(bench.rows("import_chunk")).isZero();
    }

    @Test
    void forgetsTheUploadOfAKilledProcessAfterADay() {
        bench.leaveReceiving();
        bench.forgetBroken(ImportBench.NOW.plus(23, ChronoUnit.HOURS));
        assertThat(bench.rows("import_job")).isEqualTo(1);
        bench.forgetBroken(ImportBench.NOW.plus(25, ChronoUnit.HOURS));
        assertThat(bench.rows("import_job")).isZero();
    }

    private static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "ok " + i + "\n").collect(Collectors.joining());
    }
}
