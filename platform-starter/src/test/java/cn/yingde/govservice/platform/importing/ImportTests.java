package cn.yingde.govservice.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.platform.PlatformTables;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.CannotAcquireLockException;

/** The whole way of an import, step by step, without threads. */
@Tag("sql")
class ImportTests {

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
    void storesFirstAndAppliesAfterwards() {
        ImportJobView stored = bench.store(lines(1, 2_500));
        assertThat(stored.state()).isEqualTo("STORED");
        assertThat(stored.rows()).isEqualTo(2_500);
        assertThat(stored.sha256()).hasSize(64);
        assertThat(kind.taken()).isZero();
        bench.work();
        assertThat(bench.counts(stored.id())).isEqualTo("DONE 2500/0/0");
        assertThat(kind.taken()).isEqualTo(2_500);
        assertThat(kind.biggestCall()).isEqualTo(1_000);
    }

    @Test
    void changesNothingWhenItComesAgain() {
        bench.store(lines(1, 1_200));
        bench.work();
        ImportJobView again = bench.store(lines(1, 1_200));
        bench.work();
        assertThat(bench.counts(again.id())).isEqualTo("DONE 0/1200/0");
        assertThat(kind.taken()).isEqualTo(1_200);
    }

    @Test
    void takesAllLinesButTheBrokenOnes() {
        ImportJobView job =
                bench.store("ok 1\nrefuse 2\n\nbreak 4\nok 5\nproblem 6\nunique 7\nok 8\n" + "x".repeat(2 << 20));
        bench.work();
        assertThat(bench.counts(job.id())).isEqualTo("DONE 3/0/5");
        assertThat(errors(job))
                .extracting(error -> error.row() + " " + error.code())
                .containsExactly("2 REFUSED", "4 INTERNAL_ERROR", "6 CONFLICT", "7 CONFLICT", "9 LINE_TOO_LONG");
    }

    @Test
    void countsWhatIsRejectedWithoutAnotherRun() {
        ImportJobView job = bench.store("ok 1\nrefuse 2\nok 3\n");
        bench.work();
        assertThat(kind.calls()).isEqualTo(1);
        assertThat(bench.counts(job.id())).isEqualTo("DONE 2/0/1");
    }

    @Test
    void givesErrorsPageByPageInTheLanguageAskedFor() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        ImportJobView job = bench.store(
                IntStream.rangeClosed(1, 30).mapToObj(i -> "refuse " + i).collect(Collectors.joining("\n")));
        bench.work();
        var first = bench.imports().errors(job.id(), PageRequest.first(20));
        assertThat(first.items()).hasSize(20);
        assertThat(first.nextCursor()).isNotNull();
        assertThat(job.errorsUrl()).isEqualTo("/api/cases/v1/imports/" + job.id() + "/errors");
        assertThat(first.items().get(0).detail()).isEqualTo("不接受。");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(errors(job).get(29).detail()).isEqualTo("Not accepted.");
        LocaleContextHolder.resetLocaleContext();
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
    void endsAnEmptyJob() {
        ImportJobView job = bench.store("\n\n");
        bench.work();
        assertThat(bench.counts(job.id())).isEqualTo("DONE 0/0/0");
    }

    @Test
    void keepsChunksSealedAndOnlyUntilTheyAreApplied() {
        bench.store("ok 1 李小敏\n");
        assertThat(bench.content())
                .isPresent()
                .hasValueSatisfying(bytes -> assertThat(bytes[0]).isNotEqualTo((byte) 0x1f));
        bench.work();
        assertThat(bench.content()).isEmpty();
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
        bench.imports().forgetBroken(ImportBench.NOW.plus(23, ChronoUnit.HOURS));
        assertThat(bench.rows("import_job")).isEqualTo(1);
        bench.imports().forgetBroken(ImportBench.NOW.plus(25, ChronoUnit.HOURS));
        assertThat(bench.rows("import_job")).isZero();
    }

    @Test
    void writesOneAuditRowWithTheFilesHash() {
        ImportJobView job = bench.store(lines(1, 3));
        assertThat(PlatformTables.jdbc()
                        .queryForList(
                                "select reason from audit_event where object_type = 'import' and object_id = ?",
                                String.class,
                                job.id()))
                .singleElement()
                .asString()
                .contains("rows 3", String.valueOf(job.sha256()));
    }

    @Test
    void doesNotKnowAJobThatIsNotThere() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> bench.imports().view("12"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(CommonProblem.NOT_FOUND));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> bench.imports().view("x"));
    }

    private List<ImportRowError> errors(ImportJobView job) {
        return bench.imports().errors(job.id(), PageRequest.first(200)).items();
    }

    private static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "ok " + i + "\n").collect(Collectors.joining());
    }

    /** Takes lines like {@code ok 7} into a table, and misbehaves as the line says. */
    static final class SeriesKind implements ImportKind {

        private final String name;
        private boolean sequential;
        private boolean dead;
        private boolean lockedOnce;
        private int calls;
        private int biggestCall;
        private Optional<Runnable> whenSlow = Optional.empty();

        SeriesKind() {
            this("SERIES");
        }

        SeriesKind(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean sequential() {
            return sequential;
        }

        @Override
        public List<RowOutcome> apply(ImportJob job, List<ImportLine> lines) {
            calls++;
            biggestCall = Math.max(biggestCall, lines.size());
            return lines.stream().map(this::apply).toList();
        }

        private RowOutcome apply(ImportLine line) {
            String[] words = line.json().split(" ");
            switch (words[0]) {
                case "refuse" -> {
                    return RowOutcome.rejected("REFUSED", Text.of("不接受。", "Not accepted."));
                }
                case "break" -> throw new IllegalStateException("a defect");
                case "problem" -> throw ProblemException.of(CommonProblem.CONFLICT, Text.of("冲突。", "Conflict."));
                case "unique" -> {
                    take(words[1]);
                    take(words[1]);
                }
                case "die" -> die();
                case "locked" -> lockedOnce();
                case "slow" -> {
                    Optional<Runnable> meanwhile = whenSlow;
                    whenSlow = Optional.empty();
                    meanwhile.ifPresent(Runnable::run);
                }
                default -> {}
            }
            return known(words[1]) ? RowOutcome.unchanged() : take(words[1]);
        }

        private static boolean known(String no) {
            return ImportBench.count("select count(*) from number_block where series = ?", "import-" + no) > 0;
        }

        private static RowOutcome take(String no) {
            PlatformTables.jdbc()
                    .update("insert into number_block (series, next_number) values (?, 1)", "import-" + no);
            return RowOutcome.accepted();
        }

        private void die() {
            if (!dead) {
                dead = true;
                throw new ImportBench.Killed();
            }
        }

        private void lockedOnce() {
            if (!lockedOnce) {
                lockedOnce = true;
                throw new CannotAcquireLockException("for the moment");
            }
        }

        int taken() {
            return ImportBench.count("select count(*) from number_block where series like ?", "import-%");
        }

        int calls() {
            return calls;
        }

        int biggestCall() {
            return biggestCall;
        }

        void sequential(boolean wanted) {
            sequential = wanted;
        }

        void whenSlow(Runnable meanwhile) {
            whenSlow = Optional.of(meanwhile);
        }
    }
}
