package cn.yingde.govservice.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.platform.PlatformTables;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.i18n.LocaleContextHolder;

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
    void saysWhereAValueWasRefusedAndNotWhatItWas() {
        ImportJobView job = bench.store("ok 1\nvalue 13800003210\n");
        bench.work();
        assertThat(errors(job)).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("INVALID_VALUE");
            assertThat(error.detail()).contains("SeriesKind").doesNotContain("13800003210");
        });
    }

    @Test
    void listsWhatWasLateBeforeItCame() {
        ImportJobView job = bench.store("ok 1\nlate 2\nrefuse 3\nlate 4\n");
        bench.work();
        assertThat(bench.counts(job.id())).isEqualTo("DONE 3/0/1");
        assertThat(bench.imports().alreadyLate(job.id(), PageRequest.first(1)).nextCursor())
                .isNotNull();
        assertThat(bench.imports().alreadyLate(job.id(), PageRequest.first(20)).items())
                .extracting(late -> late.row() + " " + late.subjectNo() + " " + late.what() + " " + late.dueAt())
                .containsExactly("2 YDT2 REPLY 2026-03-02T08:59+08:00", "4 YDT4 REPLY 2026-03-02T08:59+08:00");
    }

    @Test
    void listsWhatWasLateOnceWhenTheChunkGoesLineByLine() {
        ImportJobView job = bench.store("late 1\nbreak 2\nlate 3\ndie 4\n");
        bench.workUntilKilled();
        bench.expireClaims();
        bench.work();
        assertThat(bench.imports().alreadyLate(job.id(), PageRequest.first(20)).items())
                .extracting(ImportLate::row)
                .containsExactly(1, 3);
    }

    @Test
    void neverResumesTimersUnlessTheJobSaysWhen() {
        ImportJobView never = bench.store("ok 1\n");
        OffsetDateTime april = OffsetDateTime.parse("2026-04-01T00:00+08:00");
        ImportJobView later = bench.store("ok 2\n", ImportJob.resumingTimersAt(april));
        bench.work();
        assertThat(never.resumeTimersAt()).isNull();
        assertThat(later.resumeTimersAt()).isEqualTo("2026-04-01T00:00+08:00");
        assertThat(kind.resumeTimersAt()).containsExactly(Optional.empty(), Optional.of(april.toInstant()));
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
}
