package cn.yingde.govservice.demodata.ticket;

import cn.yingde.govservice.demodata.Dice;
import cn.yingde.govservice.demodata.people.People;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Who works on tickets: operators, reviewers and one handler in each body, all invented. */
final class Staff {

    private final List<String> operators = names("operators", 6);
    private final List<String> reviewers = names("reviewers", 3);
    private final Map<String, String> handlers = new HashMap<>();

    String operator(int n) {
        return operators.get(n % operators.size());
    }

    /** The mark keeps a reviewer apart from a handler of the same name. */
    String reviewer(int n) {
        return reviewers.get(n % reviewers.size()) + "(审核)";
    }

    String handler(String department) {
        return handlers.computeIfAbsent(
                department, id -> names("handler of " + id, 1).get(0));
    }

    String leader(String department) {
        return handlers.computeIfAbsent(
                "leader of " + department, id -> names(id, 1).get(0));
    }

    private static List<String> names(String of, int many) {
        Dice dice = Dice.named(of);
        return IntStream.range(0, many).mapToObj(i -> People.name(dice)).toList();
    }
}
