package cn.yingde.govservice.hotline.intake;

import cn.yingde.govservice.hotline.desk.ActsForOffice;
import cn.yingde.govservice.hotline.desk.TicketView;
import cn.yingde.govservice.hotline.desk.TicketViews;
import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the desk settles itself. */
@RestController
@RequestMapping("/api/hotline/v1/tickets/{ticketNo}")
@Tag(name = "intake")
class SettlementController {

    private final SettleAtDesk settle;
    private final TicketViews views;
    private final Commands commands;

    SettlementController(SettleAtDesk settle, TicketViews views, Commands commands) {
        this.settle = settle;
        this.views = views;
        this.commands = commands;
    }

    /** Why not, where to turn instead, and that the caller was told so. */
    @Schema(example = "{\"reason\":\"属于诉讼事项\",\"rightChannel\":\"英德市人民法院诉讼服务热线\",\"told\":true}")
    record NonAcceptance(
            @NotBlank @Size(max = 1000) String reason,
            @NotBlank @Size(max = 1000) String rightChannel,
            @AssertTrue boolean told) {}

    /** The answer given at once, and the guides it rests on. */
    @Schema(example = "{\"answer\":\"办理身份证请带户口簿到户籍地派出所\",\"guideCodes\":[]}")
    record DirectAnswer(
            @NotBlank @Size(max = 2000) String answer,
            @Nullable @Size(max = 20) List<@Size(max = 40) String> guideCodes) {}

    /** Why the ticket is not ours. */
    @Schema(example = "{\"reason\":\"事项发生地不在英德市\"}")
    record UpstreamReturn(@NotBlank @Size(max = 1000) String reason) {}

    /** The ticket that goes on for both. */
    @Schema(example = "{\"into\":\"YDT20260302000001\"}")
    record Merge(@NotBlank @Size(max = 24) String into) {}

    @PostMapping("/non-acceptances")
    @ActsForOffice
    @Operation(summary = "Do not accept a ticket, and tell the right channel")
    ResponseEntity<TicketView> notAccept(
            @PathVariable String ticketNo, @Valid @RequestBody NonAcceptance body, IfMatch ifMatch, Caller caller) {
        return commands.run(() ->
                views.created(settle.notAccept(ticketNo, ifMatch, caller, body.reason(), body.rightChannel()), caller));
    }

    @PostMapping("/direct-answers")
    @ActsForOffice
    @Operation(summary = "Answer a consultation at the desk")
    ResponseEntity<TicketView> answerDirectly(
            @PathVariable String ticketNo, @Valid @RequestBody DirectAnswer body, IfMatch ifMatch, Caller caller) {
        List<String> guides = body.guideCodes() == null ? List.of() : body.guideCodes();
        return commands.run(
                () -> views.created(settle.answer(ticketNo, ifMatch, caller, body.answer(), guides), caller));
    }

    @PostMapping("/upstream-returns")
    @ActsForOffice
    @Operation(summary = "Hand a ticket back to the city centre as not ours")
    ResponseEntity<TicketView> returnUpstream(
            @PathVariable String ticketNo, @Valid @RequestBody UpstreamReturn body, IfMatch ifMatch, Caller caller) {
        return commands.run(
                () -> views.created(settle.returnUpstream(ticketNo, ifMatch, caller, body.reason()), caller));
    }

    @PostMapping("/merges")
    @ActsForOffice
    @Operation(summary = "Merge an own ticket into another one")
    ResponseEntity<TicketView> mergeTicket(
            @PathVariable String ticketNo, @Valid @RequestBody Merge body, IfMatch ifMatch, Caller caller) {
        return commands.run(() -> views.created(settle.merge(ticketNo, ifMatch, caller, body.into()), caller));
    }
}
