package cn.yingde.govservice.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.PlatformTables;
import cn.yingde.govservice.platform.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random files, applied by workers that are killed again and again, end as one pass over the lines would. */
@Tag("sql")
class ImportHistoryTests {

    private static final String SERIES = "import-";

    @TempDir
    private Path keys;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    /** Takes {@code ok n} once, refuses {@code refuse n}, breaks at {@code break n}, and is killed now and then. */
    private static final class Mortal implements ImportKind {

        private final Random random;
        private int lives = 4;

        Mortal(Random random) {
            this.random = random;
        }

        @Override
        public String name() {
            return "MORTAL";
        }

        @Override
        public List<RowOutcome> apply(ImportJob job, List<ImportLine> lines) {
            return lines.stream().map(line -> apply(line.json().split(" "))).toList();
        }

        private RowOutcome apply(String[] words) {
            if (lives > 0 && random.nextInt(25) == 0) {
                lives--;
                throw new ImportBench.Killed();
            }
            switch (words[0]) {
                case "refuse" -> {
                    return RowOutcome.rejected("REFUSED", Text.of("不接受。", "Not accepted."));
                }
                case "break" -> throw new IllegalStateException("a defect");
                default -> {
                    return take(SERIES + words[1]);
                }
            }
        }

        private static RowOutcome take(String series) {
            int taken = PlatformTables.jdbc()
                    .update("insert ignore into number_block (series, next_number) values (?, 1)", series);
            return taken == 1 ? RowOutcome.accepted() : RowOutcome.unchanged();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void endsAsOnePassWould(long seed) {
        Random random = new Random(seed);
        ImportBench bench = new ImportBench(keys, new Mortal(random));
        bench.clear();
        List<String> lines = lines(random);
        ImportJobView job = bench.store(String.join("\n", lines));
        for (int i = 0; i < 6; i++) {
            bench.workUntilKilled();
            bench.expireClaims();
        }
        assertThat(bench.counts(job.id())).as("%s", lines).isEqualTo(counted(lines));
        assertThat(ImportBench.count("select count(*) from number_block where series like ?", SERIES + "%"))
                .isEqualTo(distinct(lines).size());
        assertThat(ImportBench.count("select count(*) from import_row_error where job_id = ?", Long.valueOf(job.id())))
                .isEqualTo((int) lines.stream()
                        .filter(line -> line.startsWith("refuse") || line.startsWith("break"))
                        .count());
    }

    private static List<String> lines(Random random) {
        String[] words = {"ok", "ok", "ok", "ok", "ok", "ok", "refuse", random.nextBoolean() ? "break" : "ok", ""};
        List<String> lines = new ArrayList<>();
        for (int i = 10 + random.nextInt(40); i > 0; i--) {
            String word = words[random.nextInt(words.length)];
            lines.add(word.isEmpty() ? "" : word + " " + random.nextInt(30));
        }
        return lines;
    }

    private static String counted(List<String> lines) {
        long rejected = lines.stream()
                .filter(line -> line.startsWith("refuse") || line.startsWith("break"))
                .count();
        long ok = lines.stream().filter(line -> line.startsWith("ok")).count();
        int accepted = distinct(lines).size();
        return "DONE %d/%d/%d".formatted(accepted, ok - accepted, rejected);
    }

    private static Set<String> distinct(List<String> lines) {
        return new HashSet<>(
                lines.stream().filter(line -> line.startsWith("ok")).toList());
    }
}
