package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.matter.MatterHistory.Act;
import cn.yingde.govservice.platform.security.Actor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts published versions in effect whose day has come; of several for one day the last. */
@Component
class TakeEffect {

    private static final Actor TIMER = Actor.system("publication-timer");

    private final MatterVersions versions;
    private final MatterHistory history;

    TakeEffect(MatterVersions versions, MatterHistory history) {
        this.versions = versions;
        this.history = history;
    }

    /** Every day that has passed is told on its own, in order, as if the service had run on it. */
    void upTo(Matter matter, LocalDate day) {
        if (!matter.due(day)) {
            return;
        }
        List<MatterVersion> waiting = versions.waiting(matter);
        for (int i = 0; i < waiting.size(); i++) {
            LocalDate following = i + 1 < waiting.size() ? waiting.get(i + 1).effectiveOn() : null;
            takeEffect(matter, waiting.get(i), following, day);
        }
    }

    private void takeEffect(Matter matter, MatterVersion version, @Nullable LocalDate following, LocalDate day) {
        boolean replacedAtOnce = version.effectiveOn().equals(following);
        if (replacedAtOnce || version.effectiveOn().isAfter(day)) {
            return;
        }
        matter.takeEffect(version.versionNo(), version.effectiveOn(), version.content(), following);
        history.tookEffect(matter, new Act("published", TIMER, matter.state().name(), null));
    }
}
