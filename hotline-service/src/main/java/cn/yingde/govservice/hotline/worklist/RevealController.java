package cn.yingde.govservice.hotline.worklist;

import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reveals; their answers are never stored for replay, each is a new look. */
@RestController
@RequestMapping("/api/hotline/v1/tickets/{ticketNo}/reveals")
@Tag(name = "tickets")
class RevealController {

    private final RevealCaller revealCaller;

    RevealController(RevealCaller revealCaller) {
        this.revealCaller = revealCaller;
    }

    /** Which value, and why. */
    @Schema(example = "{\"field\":\"CALLER_PHONE\",\"reason\":\"需联系诉求人核实地点\"}")
    record RevealRequest(
            @NotNull RevealCaller.Field field,
            @NotBlank @Size(max = 200) String reason) {}

    /** The full value; absent when the caller gave none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Revealed(RevealCaller.Field field, @Nullable String value) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(
            roles = {
                Role.HOTLINE_OPERATOR,
                Role.HOTLINE_REVIEWER,
                Role.HOTLINE_SUPERVISOR,
                Role.DEPARTMENT_HANDLER,
                Role.DEPUTY_LEADER,
                Role.CHIEF_LEADER
            })
    @Operation(summary = "Reveal one value of the caller's data, for a reason and on the audit trail")
    Revealed revealCaller(@PathVariable String ticketNo, @Valid @RequestBody RevealRequest body, Caller caller) {
        revealCaller.count(caller);
        return new Revealed(body.field(), revealCaller.handle(ticketNo, body.field(), body.reason(), caller));
    }
}
