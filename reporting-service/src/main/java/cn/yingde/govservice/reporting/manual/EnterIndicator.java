package cn.yingde.govservice.reporting.manual;

import cn.yingde.govservice.platform.audit.AuditEntry;
import cn.yingde.govservice.platform.audit.AuditTrail;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Enters an indicator, or enters it anew; a report made before keeps what it was made with. */
@Component
class EnterIndicator {

    /** What became of an entry. */
    record Entered(ManualIndicator indicator, boolean first, boolean changed) {}

    private final ManualIndicatorStore store;
    private final AuditTrail audit;

    EnterIndicator(ManualIndicatorStore store, AuditTrail audit) {
        this.store = store;
        this.audit = audit;
    }

    /** By a person, who must have seen what is replaced. */
    Entered handle(ManualIndicator entry, IfMatch seen, Actor actor) {
        Optional<ManualIndicator> known = store.find(entry.id(), entry.period());
        known.ifPresent(old -> seen.require().check(old.version()));
        Entered entered = known.map(old -> replace(old, entry)).orElseGet(() -> insert(entry));
        audit.record(AuditEntry.done(
                entry.enteredAt(),
                actor,
                "MANUAL_INDICATOR_ENTERED",
                "manual-indicator",
                entry.id() + "@" + entry.period(),
                entry.shown().toString()));
        return entered;
    }

    /** By an import, of which the job is audited as a whole. */
    Entered take(ManualIndicator entry) {
        return store.find(entry.id(), entry.period())
                .map(old -> replace(old, entry))
                .orElseGet(() -> insert(entry));
    }

    private Entered insert(ManualIndicator entry) {
        store.insert(entry);
        return new Entered(entry, true, true);
    }

    private Entered replace(ManualIndicator old, ManualIndicator entry) {
        if (old.says(entry)) {
            return new Entered(old, false, false);
        }
        ManualIndicator next = new ManualIndicator(
                entry.id(),
                entry.period(),
                entry.value(),
                entry.text(),
                entry.unit(),
                entry.source(),
                entry.enteredBy(),
                entry.enteredAt(),
                old.version() + 1);
        store.update(next);
        return new Entered(next, false, true);
    }
}
