package cn.yingde.govservice.reporting.manual;

import cn.yingde.govservice.platform.importing.ImportJob;
import cn.yingde.govservice.platform.importing.ImportKind;
import cn.yingde.govservice.platform.importing.ImportLine;
import cn.yingde.govservice.platform.importing.RowOutcome;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes many indicators at once, one a line; a line that says the same again changes nothing. */
@Component
class ManualIndicatorImport implements ImportKind {

    private final EnterIndicator enterIndicator;
    private final JsonMapper json;

    ManualIndicatorImport(EnterIndicator enterIndicator, JsonMapper json) {
        this.enterIndicator = enterIndicator;
        this.json = json;
    }

    /** One line. */
    record Line(
            @Nullable String id,
            @Nullable String period,
            @Nullable Object value,
            @Nullable String text,
            @Nullable String unit,
            @Nullable String source) {

        Entry entry() {
            return new Entry(value, text, unit, source);
        }
    }

    @Override
    public String name() {
        return "MANUAL_INDICATORS";
    }

    /** The last line about an indicator stands. */
    @Override
    public boolean sequential() {
        return true;
    }

    @Override
    public List<RowOutcome> apply(ImportJob job, List<ImportLine> lines) {
        return lines.stream().map(line -> apply(job, line)).toList();
    }

    private RowOutcome apply(ImportJob job, ImportLine row) {
        try {
            Line line = json.readValue(row.json(), Line.class);
            ManualIndicator entry = line.entry()
                    .toIndicator(or(line.id), or(line.period), job.actor().id(), job.receivedAt());
            return enterIndicator.take(entry).changed() ? RowOutcome.accepted() : RowOutcome.unchanged();
        } catch (ProblemException refused) {
            return RowOutcome.rejected(refused.code().name(), refused.detail());
        } catch (JacksonException unreadable) {
            return RowOutcome.rejected("MALFORMED_LINE", Text.of("该行不是可读的 JSON。", "The line is no readable JSON."));
        }
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
