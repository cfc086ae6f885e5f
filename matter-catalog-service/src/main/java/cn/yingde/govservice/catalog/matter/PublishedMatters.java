package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.item.Identity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What of a matter is published on a day, for the parts of the catalogue that only read. */
@Component
public class PublishedMatters {

    private final Matters matters;
    private final MatterVersions versions;
    private final MatterForces forces;
    private final MatterSuccessions successions;

    PublishedMatters(Matters matters, MatterVersions versions, MatterForces forces, MatterSuccessions successions) {
        this.matters = matters;
        this.versions = versions;
        this.forces = forces;
        this.successions = successions;
    }

    public Optional<Published> on(String implementationCode, LocalDate day) {
        return matters.findByImplementationCode(implementationCode)
                .flatMap(matter -> versions.on(matter, day).map(version -> published(matter, version, day)));
    }

    private Published published(Matter matter, MatterVersion version, LocalDate day) {
        InForce force = forces.on(matter.id(), day).orElse(InForce.IN_FORCE);
        Draft content = version.content();
        return new Published(
                content.identity(),
                content.checklist(),
                matter.departmentId(),
                force,
                version.versionNo(),
                version.effectiveOn(),
                force == InForce.CANCELLED ? successions.current(matter.code().value(), day) : Set.of());
    }

    /** A version in force on a day. */
    public record Published(
            Identity identity,
            Checklist checklist,
            String departmentId,
            InForce inForce,
            int version,
            LocalDate effectiveOn,
            Set<String> successorCodes) {

        public boolean ended() {
            return inForce == InForce.CANCELLED;
        }
    }
}
