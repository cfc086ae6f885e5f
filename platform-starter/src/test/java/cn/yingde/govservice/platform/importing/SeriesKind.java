package cn.yingde.govservice.platform.importing;

import cn.yingde.govservice.platform.PlatformTables;
import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.CannotAcquireLockException;

/** Takes lines like {@code ok 7} into a table, and misbehaves as the line says. */
final class SeriesKind implements ImportKind {

    private final String name;
    private boolean sequential;
    private boolean dead;
    private boolean lockedOnce;
    private final List<Optional<Instant>> resumeTimersAt = new ArrayList<>();
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
        resumeTimersAt.add(job.resumeTimersAt());
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
            case "value" -> throw new IllegalArgumentException(words[1]);
            case "late" -> {
                take(words[1]);
                return RowOutcome.acceptedLate(new Late("YDT" + words[1], "REPLY", ImportBench.NOW.minusSeconds(60)));
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
        PlatformTables.jdbc().update("insert into number_block (series, next_number) values (?, 1)", "import-" + no);
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

    List<Optional<Instant>> resumeTimersAt() {
        return resumeTimersAt;
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
