package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.code.ImplementationCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what a reform can move, and what stands in its way. */
@Component
public class MovableMatters {

    private final Matters matters;
    private final MatterSuccessions successions;
    private final Clock clock;

    MovableMatters(Matters matters, MatterSuccessions successions, Clock clock) {
        this.matters = matters;
        this.successions = successions;
        this.clock = clock;
    }

    /** The matter that stands for this one today: one whose code was re-issued is followed to its successor. */
    public Optional<Matter> current(long id) {
        return matters.findById(id).flatMap(matter -> {
            if (matter.inForce() != InForce.CANCELLED) {
                return Optional.of(matter);
            }
            var next = successions.current(matter.code().value(), LocalDate.now(clock));
            return next.size() == 1
                    ? matters.findByImplementationCode(next.iterator().next())
                    : Optional.of(matter);
        });
    }

    /** The matters of a department that a change of its code re-issues: all that are not cancelled. */
    public List<Matter> alive(String departmentId) {
        return matters.findByDepartmentIdOrderById(departmentId).stream()
                .filter(matter -> matter.inForce() != InForce.CANCELLED)
                .toList();
    }

    /** Whether a code is borne by a matter that lives. */
    public boolean taken(ImplementationCode code) {
        return matters.findByImplementationCode(code.value())
                .filter(matter -> matter.inForce() != InForce.CANCELLED)
                .isPresent();
    }
}
