package cn.yingde.govservice.demodata.ticket;

import cn.yingde.govservice.demodata.Dice;
import cn.yingde.govservice.demodata.Lists;
import java.util.Arrays;
import java.util.List;

/**
 * What people call about (诉求内容).
 *
 * @param leadBefore who handled it before the reform
 * @param other who is also thought of, and then disputes it
 * @param townsToo whether a town may be asked instead of a department
 */
record Topic(
        String category,
        int weight,
        List<String> types,
        int[] typeWeights,
        String leadBefore,
        String leadAfter,
        String other,
        boolean townsToo,
        List<String> complaints) {

    private static final List<Topic> ALL =
            Lists.lines("topics.txt").stream().map(Topic::read).toList();

    static List<Topic> all() {
        return ALL;
    }

    static Topic of(String category) {
        return ALL.stream()
                .filter(topic -> topic.category.equals(category))
                .findFirst()
                .orElseThrow();
    }

    String type(Dice dice) {
        return types.get(dice.weighted(typeWeights));
    }

    private static Topic read(String line) {
        String[] cells = line.split("\\|");
        String[] mix = cells[2].split(" ");
        return new Topic(
                cells[0],
                Integer.parseInt(cells[1]),
                Arrays.stream(mix)
                        .map(part -> part.substring(0, part.indexOf(':')))
                        .toList(),
                Dice.cumulative(Arrays.stream(mix)
                        .mapToInt(part -> Integer.parseInt(part.substring(part.indexOf(':') + 1)))
                        .toArray()),
                cells[3],
                cells[4],
                cells[5],
                cells[6].equals("Y"),
                List.of(cells[7].split(";")));
    }
}
