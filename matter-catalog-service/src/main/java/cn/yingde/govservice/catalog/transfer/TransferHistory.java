package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.event.NewEvent;
import cn.yingde.govservice.platform.security.Actor;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saves a transfer item after each act with its event. */
@Component
class TransferHistory {

    private final TransferItems items;
    private final EventLog events;
    private final Clock clock;

    TransferHistory(TransferItems items, EventLog events, Clock clock) {
        this.items = items;
        this.events = events;
        this.clock = clock;
    }

    TransferItem act(
            TransferItem item, String fact, Actor actor, @Nullable TransferState before, @Nullable String basis) {
        return record(item, fact, actor, before, basis, clock.instant());
    }

    TransferItem record(
            TransferItem item,
            String fact,
            Actor actor,
            @Nullable TransferState before,
            @Nullable String basis,
            Instant at) {
        TransferItem saved = items.saveAndFlush(item);
        events.append(new NewEvent(
                "transfer-item",
                Long.toString(saved.id()),
                saved.revision() + 1,
                fact,
                actor,
                at,
                before == null ? null : before.name(),
                saved.state().name(),
                TransferItemData.of(saved),
                null,
                basis));
        return saved;
    }
}
