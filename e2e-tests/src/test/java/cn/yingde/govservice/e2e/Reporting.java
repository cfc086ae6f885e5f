package cn.yingde.govservice.e2e;

import static cn.yingde.govservice.e2e.People.STATISTICIAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;

/** A figure before and after something happened. */
final class Reporting {
    private final Supplier<Answer> figure;
    private final long before;

    private Reporting(Supplier<Answer> figure) {
        this.figure = figure;
        this.before = value(figure.get());
    }

    /** Watches a count of one day of one department. */
    static Reporting watch(String metric, String day, String department) {
        String path = "/api/reporting/v1/metrics/%s?period=%s&departmentId=%s".formatted(metric, day, department);
        return new Reporting(() -> STATISTICIAN.get(path));
    }

    /** Waits until the count has grown by at least one; that it takes seconds only is what the walk is about. */
    void grows() {
        Answer answer = Poll.until(figure, now -> value(now) > before);
        assertThat(value(answer)).as("%s: %s", answer.call(), answer.body()).isGreaterThan(before);
    }

    private static long value(Answer answer) {
        return answer.expect(200).json().at("/value").asLong(0);
    }
}
