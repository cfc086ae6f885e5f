package cn.yingde.govservice.platform.problem;

import cn.yingde.govservice.platform.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A refusal that reaches the caller as a problem. */
public class ProblemException extends RuntimeException {

    private final transient ProblemCode code;
    private final transient Text detail;
    private final transient List<Fault> faults = new ArrayList<>();
    private transient @Nullable Rule rule;
    private @Nullable Duration retryAfter;

    protected ProblemException(ProblemCode code, Text detail) {
        super(code.name() + ": " + detail.en());
        this.code = code;
        this.detail = detail;
    }

    /** A refusal with this code; the detail says what was found and what to do. */
    public static ProblemException of(ProblemCode code, Text detail) {
        return new ProblemException(code, detail);
    }

    /** Not there, or outside the caller's scope: the two are never told apart. */
    public static ProblemException notFound() {
        return of(
                CommonProblem.NOT_FOUND,
                Text.of("没有这一对象，或不在可见范围内。", "There is no such object within the caller's scope."));
    }

    /** The caller's role, scope or department lacks the right. */
    public static ProblemException forbidden() {
        return of(
                CommonProblem.FORBIDDEN,
                Text.of("当前角色或授权范围不能进行此操作。", "The caller's role or scope does not allow this action."));
    }

    /** A request whose member or parameter is invalid. */
    public static ProblemException invalid(String pointer, String fault, Text detail) {
        return of(CommonProblem.INVALID_REQUEST, detail).at(pointer, fault, detail);
    }

    /** Names the rule that refuses; its basis and what it accepts are told to the caller. */
    public ProblemException because(Rule refusing) {
        this.rule = refusing;
        return this;
    }

    /** Adds a fault at a JSON pointer. */
    public ProblemException at(String pointer, String fault, Text what) {
        faults.add(new Fault(pointer, fault, what));
        return this;
    }

    /** Tells when to try again. */
    public ProblemException retryAfter(Duration after) {
        this.retryAfter = after;
        return this;
    }

    public ProblemCode code() {
        return code;
    }

    public Text detail() {
        return detail;
    }

    public Optional<Rule> rule() {
        return Optional.ofNullable(rule);
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The body of the answer. */
    public Problem toProblem(String instance, String traceId, Locale locale) {
        List<Problem.Error> errors = faults.stream()
                .map(fault -> new Problem.Error(
                        fault.pointer(), fault.code(), fault.detail().in(locale)))
                .toList();
        return new Problem(
                code.type(),
                code.title().in(locale),
                code.status().value(),
                detail.in(locale),
                instance,
                code.name(),
                rule == null ? null : rule.id(),
                rule == null ? null : rule.basis().in(locale),
                rule == null ? null : rule.accepted().in(locale),
                errors.isEmpty() ? null : errors,
                traceId);
    }
}
