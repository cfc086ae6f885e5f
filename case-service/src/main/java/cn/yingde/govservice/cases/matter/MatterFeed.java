package cn.yingde.govservice.cases.matter;

import cn.yingde.govservice.platform.deadline.Budget;
import cn.yingde.govservice.platform.deadline.Unit;
import cn.yingde.govservice.platform.feed.FeedItem;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads matters out of the catalogue's feed; drafts are no business of this service. */
@Component
public class MatterFeed {

    private static final Set<String> NEW_VERSION = Set.of("published", "transferred-in", "imported");
    private static final Set<String> FORCE = Set.of("suspended", "resumed", "cancelled");

    private final MatterHeads heads;

    MatterFeed(MatterHeads heads) {
        this.heads = heads;
    }

    public void apply(FeedItem item) {
        JsonNode data = item.data();
        if (NEW_VERSION.contains(item.fact()) && data.path("inForce").isString()) {
            heads.save(head(item));
        } else if (FORCE.contains(item.fact())) {
            heads.changeForce(
                    data.path("implementationCode").asString(),
                    data.path("inForce").asString(null),
                    cancelledOn(item),
                    codes(data));
        }
    }

    public void clear() {
        heads.clear();
    }

    private static MatterHead head(FeedItem item) {
        JsonNode data = item.data();
        return new MatterHead(
                data.path("implementationCode").asString(),
                data.path("version").asInt(1),
                data.path("id").asString(),
                data.path("basicCode").asString(),
                data.path("name").asString(),
                data.path("type").asString(),
                data.path("departmentId").asString(),
                data.path("caseType").asString("COMMITTED"),
                data.path("stationed").asBoolean(false),
                budget(data.path("promisedLimit")),
                budget(data.path("statutoryLimit")),
                data.path("inForce").asString(null),
                LocalDate.parse(data.path("effectiveOn").asString()),
                cancelledOn(item),
                codes(data));
    }

    private static @Nullable LocalDate cancelledOn(FeedItem item) {
        boolean cancelled = "CANCELLED".equals(item.data().path("inForce").asString(null));
        return cancelled ? BureauTime.date(item.time().toInstant()) : null;
    }

    private static Budget budget(JsonNode limit) {
        return new Budget(
                limit.path("days").asInt(0), Unit.valueOf(limit.path("unit").asString("WORKING_DAY")));
    }

    private static List<String> codes(JsonNode data) {
        List<String> codes = new ArrayList<>();
        data.path("successorCodes").forEach(code -> codes.add(code.asString()));
        return codes;
    }
}
