package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.item.Identity;
import cn.yingde.govservice.catalog.matter.MatterDays.Standing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What of a matter is in effect on a day, for the parts of the catalogue that only read. */
@Component
public class PublishedMatters {

    private final Matters matters;
    private final MatterDays days;
    private final MatterSuccessions successions;

    PublishedMatters(Matters matters, MatterDays days, MatterSuccessions successions) {
        this.matters = matters;
        this.days = days;
        this.successions = successions;
    }

    public Optional<Published> on(String implementationCode, LocalDate day) {
        return matters.findByImplementationCode(implementationCode)
                .flatMap(matter -> days.on(matter, day).map(standing -> published(matter, standing, day)));
    }

    private Published published(Matter matter, Standing standing, LocalDate day) {
        MatterVersion version = standing.version();
        Draft content = version.content();
        return new Published(
                content.identity(),
                content.checklist(),
                matter.departmentId(),
                standing.force(),
                version.versionNo(),
                version.effectiveOn(),
                standing.ended() ? successions.current(matter.code().value(), day) : Set.of());
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
