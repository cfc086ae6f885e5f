package cn.yingde.govservice.hotline.handling;

import cn.yingde.govservice.hotline.desk.TicketActions;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.ticket.Leader;
import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leaders' opinions on more time. */
@RestController
@RequestMapping("/api/hotline/v1/tickets/{ticketNo}/extension-opinions")
@Tag(name = "extensions")
class OpinionController {

    private final ExtendTicket extendTicket;
    private final TicketDesk desk;
    private final Commands commands;

    OpinionController(ExtendTicket extendTicket, TicketDesk desk, Commands commands) {
        this.extendTicket = extendTicket;
        this.desk = desk;
        this.commands = commands;
    }

    /** A leader's word. */
    @Schema(example = "{\"days\":10,\"decision\":\"AGREE\",\"comment\":\"情况复杂，同意\"}")
    record OpinionRequest(
            @NotNull @Min(1) @Max(365) Integer days,
            @NotNull Word decision,
            @Nullable @Size(max = 1000) String comment) {

        enum Word {
            AGREE,
            DISAGREE
        }
    }

    record OpinionView(String opinionId, Leader leader, List<String> actions) {}

    @PostMapping
    @Allowed(roles = {Role.DEPUTY_LEADER, Role.CHIEF_LEADER})
    @Operation(summary = "Sign an opinion on more time")
    ResponseEntity<OpinionView> giveOpinion(
            @PathVariable String ticketNo, @Valid @RequestBody OpinionRequest body, IfMatch ifMatch, Caller caller) {
        boolean agrees = body.decision() == OpinionRequest.Word.AGREE;
        return commands.run(() -> answer(
                extendTicket.giveOpinion(ticketNo, ifMatch, caller, body.days(), agrees, body.comment()), caller));
    }

    private ResponseEntity<OpinionView> answer(ExtendTicket.Given given, Caller caller) {
        OpinionView view = new OpinionView(
                String.valueOf(given.opinion().id()),
                given.opinion().leader(),
                TicketActions.allowed(given.ticket(), caller, desk.conditions()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(ETag.of(given.ticket().version()))
                .body(view);
    }
}
