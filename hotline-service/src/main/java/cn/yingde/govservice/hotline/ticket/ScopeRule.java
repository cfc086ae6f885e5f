package cn.yingde.govservice.hotline.ticket;

import static cn.yingde.govservice.hotline.HotlineProblem.DIRECT_ANSWER_CONSULT;
import static cn.yingde.govservice.hotline.HotlineProblem.MERGE_UPSTREAM;
import static cn.yingde.govservice.hotline.HotlineProblem.OUT_OF_SCOPE;
import static cn.yingde.govservice.hotline.HotlineProblem.UPSTREAM_ONLY;
import static cn.yingde.govservice.hotline.ticket.Refusal.refuseIf;

import cn.yingde.govservice.platform.problem.Rule;
import cn.yingde.govservice.platform.text.Text;
import java.util.Optional;

/** What a ticket's topic, type and source allow at the desk before anybody is asked to handle it. */
final class ScopeRule {

    static final Rule OUTSIDE = new Rule(
            "HOTLINE-SCOPE-1",
            Text.of(
                    "热线不受理范围：诉讼仲裁复议、信访、军队、紧急类等事项",
                    "What the hotline does not take: courts, petitions, military, emergencies"),
            Text.of("不予受理并告知正确渠道", "Do not accept it, and tell the right channel"));
    static final Rule CONSULTATION = new Rule(
            "HOTLINE-SCOPE-2",
            Text.of("咨询类诉求可当场答复", "A consultation may be answered at the desk"),
            Text.of("非咨询类诉求派单办理", "Dispatch what is not a consultation"));
    static final Rule OWN_NUMBER = new Rule(
            "HOTLINE-SCOPE-3",
            Text.of("市中心工单逐件回复", "Every ticket of the city centre gets its own reply"),
            Text.of("分别办理，或关联工单", "Handle each ticket; link them instead"));
    static final Rule THEIRS = new Rule(
            "HOTLINE-SCOPE-4",
            Text.of("只有市中心工单可退回市中心", "Only a ticket of the city centre can be handed back"),
            Text.of("不属于受理范围的，不予受理", "Do not accept it instead"));

    private ScopeRule() {}

    /** Of a topic outside the scope nothing but the non-acceptance can come. */
    static Optional<Refusal> check(TicketAction action, TicketState state, boolean outOfScope) {
        return refuseIf(
                outOfScope && state == TicketState.PENDING_DISPATCH && action != TicketAction.NOT_ACCEPT,
                OUT_OF_SCOPE,
                Text.of("该类别不属于热线受理范围", "The topic is outside the hotline's scope"),
                OUTSIDE);
    }

    static Optional<Refusal> checkDirectAnswer(TicketType type) {
        return refuseIf(
                type != TicketType.CONSULT,
                DIRECT_ANSWER_CONSULT,
                Text.of("只有咨询类工单可以直接答复", "Only a consultation is answered at the desk"),
                CONSULTATION);
    }

    static Optional<Refusal> checkMerge(Source source) {
        return refuseIf(
                source == Source.UPSTREAM,
                MERGE_UPSTREAM,
                Text.of("市中心工单不得并单", "A ticket of the city centre is not merged"),
                OWN_NUMBER);
    }

    static Optional<Refusal> checkUpstreamReturn(Source source) {
        return refuseIf(
                source != Source.UPSTREAM,
                UPSTREAM_ONLY,
                Text.of("不是市中心工单", "The ticket did not come from the city centre"),
                THEIRS);
    }
}
