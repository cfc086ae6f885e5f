package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The department submits and withdraws, the bureau approves or rejects: never the same person. */
@Component
class ReviewMatter {

    private final MatterDesk desk;
    private final MatterHistory history;

    ReviewMatter(MatterDesk desk, MatterHistory history) {
        this.desk = desk;
        this.history = history;
    }

    Matter submit(Matter matter, Actor actor) {
        MatterLife.EDITING.require(matter.state(), MatterAction.SUBMIT);
        var act = MatterDesk.act("submitted", matter, actor, null);
        matter.submit(MatterDesk.eyes(actor), desk.standardisation(matter.content()));
        return history.act(matter, act);
    }

    Matter withdraw(Matter matter, Actor actor) {
        var act = MatterDesk.act("withdrawn", matter, actor, null);
        matter.withdraw();
        return history.act(matter, act);
    }

    Matter review(Matter matter, boolean approved, @Nullable String reason, Actor actor) {
        var act = MatterDesk.act(approved ? "approved" : "rejected", matter, actor, reason);
        matter.review(MatterDesk.eyes(actor), approved, reason);
        return history.act(matter, act);
    }
}
