package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.matter.MatterForces.Force;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How matters stood by the end of any day, from their dated versions and their dated force. */
@Component
class MatterDays {

    private final MatterVersions versions;
    private final MatterForces forces;

    MatterDays(MatterVersions versions, MatterForces forces) {
        this.versions = versions;
        this.forces = forces;
    }

    /** Nothing before the first version took effect. After a cancellation nothing takes effect any more. */
    Optional<Standing> on(Matter matter, LocalDate day) {
        Optional<Force> force = forces.on(matter.id(), day);
        LocalDate last = force.filter(known -> known.force() == InForce.CANCELLED)
                .map(Force::since)
                .orElse(day);
        return versions.on(matter, last)
                .map(version -> new Standing(version, force.map(Force::force).orElse(InForce.IN_FORCE)));
    }

    /** The version in effect and its force. */
    record Standing(MatterVersion version, InForce force) {
        boolean ended() {
            return force == InForce.CANCELLED;
        }
    }
}
