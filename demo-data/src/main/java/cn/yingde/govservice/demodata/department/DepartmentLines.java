package cn.yingde.govservice.demodata.department;

import cn.yingde.govservice.demodata.Json;
import cn.yingde.govservice.demodata.department.Department.Kind;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The bodies as import lines, each with the name and stationing of its first day. */
public final class DepartmentLines {

    static final String SOURCE = "demo-2019-departments";

    record Line(
            String sourceSystem,
            String sourceNo,
            String id,
            String name,
            String shortName,
            String uscc,
            Kind kind,
            boolean stationed,
            boolean hotlineMember,
            String validFrom,
            @Nullable String floor,
            @Nullable String zone,
            String consultPhone,
            String supervisePhone,
            List<String> predecessors) {}

    private DepartmentLines() {}

    public static void write(Consumer<String> lines) {
        for (Department department : Departments.all()) {
            lines.accept(Json.line(line(department)));
        }
    }

    private static Line line(Department department) {
        return new Line(
                SOURCE,
                department.id(),
                department.id(),
                department.name(),
                department.shortName(),
                department.creditCode(),
                department.kind(),
                department.stationed(),
                true,
                department.validFrom().toString(),
                department.stationed() ? String.valueOf(department.floor()) : null,
                department.stationed() ? zone(department) : null,
                department.consultPhone(),
                department.supervisePhone(),
                department.id().equals("bureau") ? List.of("service-centre") : List.of());
    }

    private static String zone(Department department) {
        return department.floor() == 1 ? "自然人业务区" : "工业和建设项目区";
    }
}
