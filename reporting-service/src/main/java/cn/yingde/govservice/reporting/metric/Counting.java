package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.reporting.catalog.CatalogView;
import cn.yingde.govservice.reporting.catalog.DepartmentState;
import cn.yingde.govservice.reporting.catalog.MatterState;
import cn.yingde.govservice.reporting.rollup.Sum;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** How a metric is counted. */
public sealed interface Counting {

    /** A count has no denominator, a rate has one. */
    boolean rate();

    /** Sums of the roll-ups over a cohort of tickets or cases. */
    record OverCohort(Sum numerator, @Nullable Sum denominator) implements Counting {
        @Override
        public boolean rate() {
            return denominator != null;
        }
    }

    /** Over the matters as they are at the cut-off. */
    record OverMatters(
            ToIntFunction<MatterState> numerator, @Nullable ToIntFunction<MatterState> denominator)
            implements Counting {
        @Override
        public boolean rate() {
            return denominator != null;
        }
    }

    /** Over the departments as they are at the cut-off. */
    record OverDepartments(BiPredicate<CatalogView, DepartmentState> which) implements Counting {
        @Override
        public boolean rate() {
            return false;
        }
    }

    /** Over the office's coordination meetings held in the period. */
    record OverMeetings() implements Counting {
        @Override
        public boolean rate() {
            return false;
        }
    }
}
