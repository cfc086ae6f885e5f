package cn.yingde.govservice.demodata.matter;

import cn.yingde.govservice.demodata.Json;
import java.util.List;
import java.util.function.Consumer;

/** The catalogue as import lines: every matter as it was published before the reform. */
public final class MatterLines {

    static final String SOURCE = "demo-2019-matters";
    private static final String PUBLISHED_ON = "2018-07-01";
    private static final String REASON = "演示数据：迁移改革前已公布的事项";

    record Basis(String title, String documentNo, String article, String text) {}

    record Item(String basicCode, String name, String type, String level, List<Basis> legalBases) {}

    record Line(
            String sourceSystem,
            String sourceNo,
            boolean historical,
            String reason,
            Item item,
            String departmentId,
            String effectiveOn,
            Checklist draft) {}

    private MatterLines() {}

    public static void write(Consumer<String> lines) {
        for (Matter matter : Matters.all()) {
            lines.accept(Json.line(line(matter)));
        }
    }

    private static Line line(Matter matter) {
        return new Line(
                SOURCE,
                matter.basicCode(),
                true,
                REASON,
                item(matter),
                matter.ownerId(),
                PUBLISHED_ON,
                Checklists.of(matter));
    }

    private static Item item(Matter matter) {
        Basis basis = new Basis(matter.basisTitle(), matter.basisNo(), "有关条款", "（演示数据）依据本文件的有关规定设定。");
        return new Item(matter.basicCode(), matter.name(), matter.type(), Matter.COUNTY_LEVEL, List.of(basis));
    }
}
