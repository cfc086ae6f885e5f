package cn.yingde.govservice.reporting.ticket;

import cn.yingde.govservice.reporting.metric.Grouping;
import cn.yingde.govservice.reporting.rollup.Dimensions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** By what tickets are divided, read from the ticket itself. */
public final class TicketSlices {

    public static final Map<Grouping, Function<TicketData, String>> KEYS = keys();

    private TicketSlices() {}

    private static Map<Grouping, Function<TicketData, String>> keys() {
        Map<Grouping, Function<TicketData, String>> keys = new LinkedHashMap<>();
        keys.put(Grouping.DEPARTMENT, Recount::lead);
        keys.put(Grouping.CATEGORY, ticket -> or(ticket.categoryCode()));
        keys.put(Grouping.TYPE, ticket -> or(ticket.type()));
        keys.put(Grouping.SOURCE, ticket -> or(ticket.source()));
        keys.put(Grouping.CHANNEL, ticket -> or(ticket.channel()));
        keys.put(Grouping.TOWNSHIP, ticket -> or(ticket.township()));
        return keys;
    }

    private static String or(@Nullable String value) {
        return value == null || value.isEmpty() ? Dimensions.NONE : value;
    }
}
