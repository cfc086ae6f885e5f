package cn.yingde.govservice.catalog.guide;

import cn.yingde.govservice.catalog.code.ExercisingLevel;
import cn.yingde.govservice.catalog.code.MatterType;
import cn.yingde.govservice.catalog.department.DepartmentDirectory;
import cn.yingde.govservice.catalog.item.Identity;
import cn.yingde.govservice.catalog.matter.PublishedMatters;
import cn.yingde.govservice.catalog.matter.PublishedMatters.Published;
import cn.yingde.govservice.platform.problem.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts guides together from what is in force today. */
@Component
class Guides {

    private final PublishedMatters published;
    private final DepartmentDirectory departments;
    private final Clock clock;

    Guides(PublishedMatters published, DepartmentDirectory departments, Clock clock) {
        this.published = published;
        this.departments = departments;
        this.clock = clock;
    }

    Guide of(String implementationCode) {
        LocalDate today = LocalDate.now(clock);
        Published matter = published.on(implementationCode, today).orElseThrow(ProblemException::notFound);
        Identity identity = matter.identity();
        return new Guide(
                implementationCode,
                identity.basicCode(),
                identity.name(),
                MatterType.of(identity.type()).map(MatterType::zh).orElse(identity.type()),
                ExercisingLevel.of(identity.level()).zh(),
                matter.departmentId(),
                departments.name(matter.departmentId(), today).orElse(null),
                matter.inForce().name(),
                matter.version(),
                matter.effectiveOn(),
                identity.legalBases(),
                List.copyOf(matter.successorCodes()),
                matter.ended() ? null : matter.checklist());
    }
}
