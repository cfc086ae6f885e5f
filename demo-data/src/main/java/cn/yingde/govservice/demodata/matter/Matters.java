package cn.yingde.govservice.demodata.matter;

import cn.yingde.govservice.demodata.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The catalogue, read from its table: main entries with their sub-entries, each with its basic code. */
public final class Matters {

    /** Province, type, field and main entry of the fire approvals; the sub-entries are design check and acceptance. */
    public static final String FIRE_APPROVALS = "440118043";

    /** 建设工程消防审批(消防验收): what the housing department took over and has accepted cases of. */
    public static final String FIRE_ACCEPTANCE = FIRE_APPROVALS + "002";

    private static final List<Matter> ALL = TraitShares.give(read());

    private Matters() {}

    public static List<Matter> all() {
        return ALL;
    }

    public static Matter byBasicCode(String code) {
        return ALL.stream()
                .filter(matter -> matter.basicCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Matter> read() {
        List<Matter> matters = new ArrayList<>();
        Map<String, Integer> mains = new HashMap<>();
        String[] block = new String[0];
        for (String line : Lists.lines("matters.txt")) {
            if (line.charAt(0) == '@') {
                block = line.substring(1).split("\\|");
            } else {
                String[] cells = line.split("\\|");
                int next = mains.merge(block[1] + cells[0], 1, Integer::sum);
                addEntry(matters, block, cells, cells[5].equals("-") ? next : Integer.parseInt(cells[5]));
            }
        }
        return matters;
    }

    private static void addEntry(List<Matter> matters, String[] block, String[] cells, int main) {
        if (cells[3].equals("-")) {
            matters.add(matter(block, cells, main, 0, cells[2]));
            return;
        }
        String[] subs = cells[3].split(",");
        for (int i = 0; i < subs.length; i++) {
            matters.add(matter(block, cells, main, i + 1, cells[2] + "(" + subs[i] + ")"));
        }
    }

    private static Matter matter(String[] block, String[] cells, int main, int sub, String name) {
        return new Matter(
                String.format(Locale.ROOT, "44%s%s%03d%03d", cells[0], block[1], main, sub),
                cells[0],
                name,
                block[0],
                cells[4].equals("-") ? null : cells[4],
                cells[1].equals("Y"),
                Integer.parseInt(cells[6]),
                block[2],
                block[3],
                Traits.NONE);
    }
}
