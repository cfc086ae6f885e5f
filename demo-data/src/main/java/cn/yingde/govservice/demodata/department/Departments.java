package cn.yingde.govservice.demodata.department;

import cn.yingde.govservice.demodata.HalfYear;
import cn.yingde.govservice.demodata.Lists;
import cn.yingde.govservice.demodata.department.Department.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All bodies of the demonstration, in the order of the table, with the towns at the end. */
public final class Departments {

    private static final List<Department> ALL = read();
    private static final Map<String, Department> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Department::id, Function.identity()));

    private Departments() {}

    public static List<Department> all() {
        return ALL;
    }

    public static Department byId(String id) {
        return Objects.requireNonNull(BY_ID.get(id), id);
    }

    public static List<Department> renamed() {
        return ALL.stream().filter(department -> department.newName() != null).toList();
    }

    public static List<Department> dissolved() {
        return ALL.stream().filter(Department::dissolved).toList();
    }

    /** The hotline office is the bureau, and was the service centre before the reform. */
    public static String hotlineOffice(LocalDate day) {
        return day.isBefore(HalfYear.REFORM) ? "service-centre" : "bureau";
    }

    private static List<Department> read() {
        List<Department> all = new ArrayList<>();
        for (String line : Lists.lines("departments.txt")) {
            all.add(department(all.size() + 1, line.split("\\|")));
        }
        for (Township township : Township.all()) {
            all.add(town(all.size() + 1, township));
        }
        return List.copyOf(all);
    }

    private static Department department(int ordinal, String[] cells) {
        return new Department(
                ordinal,
                cells[0],
                cells[1],
                cells[2],
                Kind.valueOf(cells[3]),
                cells[4].equals("Y"),
                cells[5].equals("REFORM"),
                unlessDash(cells[6]),
                cells[7].equals("Y"),
                Integer.parseInt(cells[8]),
                cells[9],
                cells[10]);
    }

    private static Department town(int ordinal, Township township) {
        String office = township.name().endsWith("街道") ? "办事处" : "人民政府";
        return new Department(
                ordinal,
                township.departmentId(),
                "英德市" + township.name() + office,
                township.name(),
                Kind.TOWN,
                false,
                false,
                null,
                false,
                0,
                "公用事业",
                "公用事业");
    }

    private static @Nullable String unlessDash(String cell) {
        return cell.equals("-") ? null : cell;
    }
}
