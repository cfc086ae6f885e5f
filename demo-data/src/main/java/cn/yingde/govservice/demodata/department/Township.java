package cn.yingde.govservice.demodata.department;

import cn.yingde.govservice.demodata.Lists;
import java.util.List;

/** One of the 24 streets and towns (GB/T 2260 with three digits more), weighted by how much its people call. */
public record Township(String code, String name, int weight) {

    private static final List<Township> ALL =
            Lists.lines("townships.txt").stream().map(Township::read).toList();

    public static List<Township> all() {
        return ALL;
    }

    public String departmentId() {
        return "town-" + code;
    }

    private static Township read(String line) {
        String[] cells = line.split("\\|");
        return new Township(cells[0], cells[1], Integer.parseInt(cells[2]));
    }
}
