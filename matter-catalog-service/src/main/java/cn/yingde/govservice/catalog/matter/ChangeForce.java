package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Suspends, resumes or cancels a published matter: new cases are refused meanwhile, running ones go on. */
@Component
class ChangeForce {

    private final MatterHistory history;

    ChangeForce(MatterHistory history) {
        this.history = history;
    }

    Matter suspend(Matter matter, String reason, Actor actor) {
        var act = MatterDesk.act("suspended", matter, actor, reason);
        matter.suspend(reason);
        return history.changeForce(matter, act, InForce.SUSPENDED);
    }

    Matter resume(Matter matter, Actor actor) {
        var act = MatterDesk.act("resumed", matter, actor, null);
        matter.resume();
        return history.changeForce(matter, act, InForce.IN_FORCE);
    }

    Matter cancel(Matter matter, String reason, Actor actor) {
        var act = MatterDesk.act("cancelled", matter, actor, reason);
        matter.cancel(reason);
        return history.changeForce(matter, act, InForce.CANCELLED);
    }
}
