package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.platform.security.Actor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The bureau publishes an approved version from a day on, today when none is named; until then the one before is read. */
@Component
class PublishMatter {

    private final MatterDesk desk;
    private final MatterHistory history;

    PublishMatter(MatterDesk desk, MatterHistory history) {
        this.desk = desk;
        this.history = history;
    }

    Matter handle(Matter matter, @Nullable LocalDate effectiveOn, Actor actor) {
        var act = MatterDesk.act("published", matter, actor, null);
        LocalDate today = desk.today();
        Draft content = matter.publish(effectiveOn == null ? today : effectiveOn, today);
        return history.published(matter, content, act, List.of());
    }
}
