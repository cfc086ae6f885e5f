package cn.yingde.govservice.reporting.period;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import cn.yingde.govservice.reporting.ReportingProblem;
import org.jspecify.annotations.Nullable;

/** Reads the parameter {@code period} of a call. */
public final class Periods {

    private static final Text FORMS = Text.of(
            "period 须写作 2019、2019-H1、2019-Q2、2019-06、2019-W23、2019-06-03 或 2019-01-01/2019-06-30。",
            "period is 2019, 2019-H1, 2019-Q2, 2019-06, 2019-W23, 2019-06-03 or 2019-01-01/2019-06-30.");

    private Periods() {}

    public static Period require(@Nullable String text) {
        return Period.parse(text == null ? "" : text)
                .orElseThrow(() -> ProblemException.of(ReportingProblem.METRIC_PERIOD, FORMS)
                        .at("period", "FORMAT", FORMS));
    }
}
