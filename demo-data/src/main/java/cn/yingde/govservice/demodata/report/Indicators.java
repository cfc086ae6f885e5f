package cn.yingde.govservice.demodata.report;

import cn.yingde.govservice.demodata.HalfYear;
import cn.yingde.govservice.demodata.Json;
import cn.yingde.govservice.demodata.Lists;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What no system records, as manual indicators: trainings, consultations, posters, and the report's sentences. */
public final class Indicators {

    private static final String SOURCE = "演示数据：办公室填报";

    record Line(
            String id,
            String period,
            @Nullable Integer value,
            @Nullable String text,
            @Nullable String unit,
            String source) {}

    private static final List<Line> FIGURES = List.of(
            text("organisation.trainingDate", "2019-05-23"),
            number("organisation.trainingAttendances", 65, "人次"),
            number("manual.consultationRounds", 2, "次"),
            text("manual.posters", "近千份"),
            text("manual.hallInvestment", "近百万"),
            number("manual.internalSections", 3, "个"),
            number("manual.subordinateBodies", 2, "个"));

    private Indicators() {}

    public static void write(Consumer<String> lines) {
        Stream.concat(FIGURES.stream(), Lists.lines("texts.txt").stream().map(Indicators::section))
                .forEach(line -> lines.accept(Json.line(line)));
    }

    private static Line section(String line) {
        int bar = line.indexOf('|');
        return text(line.substring(0, bar), line.substring(bar + 1).replace("\\n", "\n"));
    }

    private static Line text(String id, String text) {
        return new Line(id, HalfYear.PERIOD, null, text, null, SOURCE);
    }

    private static Line number(String id, int value, String unit) {
        return new Line(id, HalfYear.PERIOD, value, null, unit, SOURCE);
    }
}
