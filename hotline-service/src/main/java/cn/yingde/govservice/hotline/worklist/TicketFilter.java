package cn.yingde.govservice.hotline.worklist;

import cn.yingde.govservice.hotline.ticket.Source;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.hotline.ticket.TicketType;
import cn.yingde.govservice.hotline.ticket.Urgency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a work list can be narrowed by; each member is a query parameter. */
record TicketFilter(
        @Nullable List<TicketState> state,
        @Nullable TicketType type,
        @Nullable String categoryCode,
        @Nullable String departmentId,
        @Nullable Source source,
        @Nullable Urgency urgency,
        @Nullable String township,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedTo,
        @Nullable LocalDate dueTo,
        @Nullable Boolean overdue,
        @Nullable Boolean deviating) {}
