package cn.yingde.govservice.reporting.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to a question: the whole, and its parts when it was divided. */
public record Figure(Question question, Ratio whole, List<Group> groups) {

    /** One part under its key and name. */
    public record Group(String key, String name, Ratio ratio) {}

    /** A count as integer, a rate as text with two decimals, nothing when there is nothing to divide by. */
    public @Nullable Object value() {
        return value(whole);
    }

    public @Nullable Object value(Ratio ratio) {
        return question.metric().rate() ? ratio.percent() : (Object) ratio.numerator();
    }

    public @Nullable Long denominator(Ratio ratio) {
        return question.metric().rate() ? ratio.denominator() : null;
    }
}
