package cn.yingde.govservice.hotline.coordination;

import cn.yingde.govservice.hotline.HotlineProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;

/** What a meeting may lay down (会议权限): an office meeting settles tickets, a government meeting alone makes rules. */
final class MeetingPolicy {

    static final Rule GOVERNMENT_MAKES_RULES = new Rule(
            "HOTLINE-MEET-1",
            Text.of(
                    "英德市政务服务和数据管理局2019年上半年工作总结：市政府协调会的会议纪要作为派单依据",
                    "Half-year report 2019: the minutes of the government's meeting are the basis of dispatch"),
            Text.of("由市政府协调会议定派单规则", "Let a government meeting make the dispatch rule"));

    private MeetingPolicy() {}

    static void check(Meeting meeting) {
        boolean makesRules = meeting.rulings().stream().anyMatch(ruling -> ruling.rule() != null);
        if (makesRules && meeting.kind() != Meeting.Kind.GOVERNMENT) {
            throw ProblemException.of(
                            HotlineProblem.MEETING_MAKES_NO_RULES,
                            Text.of("热线办协调会不得制定派单规则", "An office meeting makes no dispatch rules"))
                    .because(GOVERNMENT_MAKES_RULES);
        }
    }
}
