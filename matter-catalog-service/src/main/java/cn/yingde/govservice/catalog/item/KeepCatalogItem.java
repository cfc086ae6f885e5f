package cn.yingde.govservice.catalog.item;

import cn.yingde.govservice.catalog.problem.CatalogProblem;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.event.NewEvent;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.text.Text;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Enters an entry of the catalogue, or takes over the province's revision of it. */
@Component
public class KeepCatalogItem {

    private final CatalogItems items;
    private final EventLog events;
    private final Clock clock;

    KeepCatalogItem(CatalogItems items, EventLog events, Clock clock) {
        this.items = items;
        this.events = events;
        this.clock = clock;
    }

    public CatalogItem enter(Identity identity, Actor actor) {
        CatalogItemRules.codeFits(identity);
        if (items.existsById(identity.basicCode())) {
            throw ProblemException.of(
                    CatalogProblem.CATALOG_ITEM_EXISTS,
                    Text.of("基本编码" + identity.basicCode() + "已登记。", identity.basicCode() + " is in the catalogue."));
        }
        return record(new CatalogItem(identity), "entered", actor);
    }

    CatalogItem revise(CatalogItem item, Identity identity, Actor actor) {
        CatalogItemRules.codeFits(identity);
        if (identity.equals(item.identity())) {
            return item;
        }
        item.become(identity);
        return record(item, "revised", actor);
    }

    private CatalogItem record(CatalogItem item, String fact, Actor actor) {
        CatalogItem saved = items.saveAndFlush(item);
        events.append(new NewEvent(
                "catalog-item",
                saved.basicCode(),
                saved.revision() + 1,
                fact,
                actor,
                clock.instant(),
                null,
                null,
                saved.identity(),
                null,
                null));
        return saved;
    }
}
