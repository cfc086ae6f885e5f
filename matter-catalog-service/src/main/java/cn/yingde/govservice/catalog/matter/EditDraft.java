package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.item.CatalogItems;
import cn.yingde.govservice.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Replaces a draft; on a published matter the edit opens the next version. */
@Component
class EditDraft {

    private final CatalogItems items;
    private final MatterDesk desk;
    private final MatterHistory history;

    EditDraft(CatalogItems items, MatterDesk desk, MatterHistory history) {
        this.items = items;
        this.desk = desk;
        this.history = history;
    }

    /** Opens the next version with the content of the published one. */
    Matter startChange(Matter matter, Actor actor) {
        MatterLife.EDITING.require(matter.state(), MatterAction.START_CHANGE);
        return handle(matter, desk.latest(matter).checklist(), actor);
    }

    /** An edit that changes nothing leaves no event. */
    Matter handle(Matter matter, Checklist checklist, Actor actor) {
        var act = MatterDesk.act("edited", matter, actor, null);
        boolean draftFound = matter.state() == MatterState.DRAFT;
        Draft next = Draft.of(items.named(matter.basicCode(), "").identity(), checklist, matter.code());
        if (draftFound && next.equals(matter.content())) {
            return matter;
        }
        matter.edit(next);
        return history.act(matter, act);
    }
}
