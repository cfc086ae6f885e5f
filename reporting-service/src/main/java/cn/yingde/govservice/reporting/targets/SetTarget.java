package cn.yingde.govservice.reporting.targets;

import cn.yingde.govservice.platform.audit.AuditEntry;
import cn.yingde.govservice.platform.audit.AuditTrail;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sets what a metric is to reach in a period; whoever changes a target must have seen it. */
@Component
class SetTarget {

    private final TargetStore store;
    private final AuditTrail audit;

    SetTarget(TargetStore store, AuditTrail audit) {
        this.store = store;
        this.audit = audit;
    }

    Target handle(Target asked, IfMatch seen, Actor actor) {
        Optional<Target> known = store.find(asked.metricId(), asked.period());
        known.ifPresent(old -> seen.require().check(old.version()));
        Target target = known.map(old -> replaced(old, asked)).orElse(asked);
        if (known.isPresent()) {
            store.update(target);
        } else {
            store.insert(target);
        }
        audit.record(AuditEntry.done(
                target.enteredAt(),
                actor,
                "TARGET_SET",
                "target",
                target.metricId() + "@" + target.period(),
                target.atLeast().toPlainString()));
        return target;
    }

    private static Target replaced(Target old, Target asked) {
        return new Target(
                asked.metricId(),
                asked.period(),
                asked.atLeast(),
                asked.enteredBy(),
                asked.enteredAt(),
                old.version() + 1);
    }
}
