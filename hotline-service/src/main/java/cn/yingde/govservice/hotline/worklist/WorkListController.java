package cn.yingde.govservice.hotline.worklist;

import cn.yingde.govservice.hotline.desk.ReadsTickets;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finding tickets. */
@RestController
@RequestMapping("/api/hotline/v1/tickets")
@Tag(name = "tickets")
class WorkListController {

    private final TicketList list;

    WorkListController(TicketList list) {
        this.list = list;
    }

    record Count(long count) {}

    @GetMapping
    @ReadsTickets
    @Operation(summary = "List tickets by due time")
    Page<TicketItem> listTickets(
            @ParameterObject @ModelAttribute TicketFilter filter, PageRequest page, Caller caller) {
        return list.page(filter, page, caller);
    }

    @GetMapping("/count")
    @ReadsTickets
    @Operation(summary = "Count tickets by the same filters")
    Count countTickets(@ParameterObject @ModelAttribute TicketFilter filter, Caller caller) {
        return new Count(list.count(filter, caller));
    }
}
