package cn.yingde.govservice.demodata.ticket;

import cn.yingde.govservice.demodata.Dice;
import cn.yingde.govservice.demodata.department.Departments;
import cn.yingde.govservice.demodata.ticket.TicketLine.Location;
import cn.yingde.govservice.demodata.time.OfficeTime;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of tickets. Places are invented, no company is named, and every text says that it is a demonstration. */
final class Texts {

    static final String MARK = "【演示数据】";
    private static final List<String> PLACES = List.of("演示花园", "演示新村", "示例苑", "样例广场", "模拟路段", "演示市场");
    private static final List<String> ACTIONS = List.of("派员到现场核查", "约谈相关责任人", "调取资料核对", "组织双方调解", "开展专项检查");
    private static final List<String> RESULTS =
            List.of("问题已整改到位", "双方已达成一致意见", "已责令限期整改并复查合格", "已向群众说明政策规定", "已列入日常巡查");

    private Texts() {}

    static String place(Dice dice) {
        return dice.pick(PLACES);
    }

    static String content(TicketPlan plan, String place, String complaint) {
        return MARK + "市民反映" + plan.township().name() + place + complaint + "，请有关部门核实处理并答复。";
    }

    static Location location(TicketPlan plan, String place, Dice dice) {
        return new Location(
                plan.township().code(), "英德市" + plan.township().name() + place + dice.between(1, 30) + "栋(演示地址)");
    }

    static ActData.Reply reply(String department, int handledAt, String contactedAt, String solved, Dice dice) {
        LocalDate day = OfficeTime.date(handledAt);
        String unit = Departments.byId(department).shortName();
        String process =
                MARK + day.getMonthValue() + "月" + day.getDayOfMonth() + "日，" + unit + dice.pick(ACTIONS) + "。";
        String result = dice.pick(RESULTS);
        return new ActData.Reply(
                OfficeTime.text(handledAt, 17),
                process,
                MARK + result + "。",
                MARK + "您反映的问题" + unit + "已处理：" + result + "。",
                true,
                contactedAt,
                solved,
                unsolved(solved));
    }

    private static @Nullable String unsolved(String solved) {
        return switch (solved) {
            case "YES" -> null;
            case "PARTLY" -> "部分问题需要相关方配合，正在跟进";
            default -> "经核查，与所反映的情况不符，或者需要通过其他途径解决";
        };
    }
}
