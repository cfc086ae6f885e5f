package cn.yingde.govservice.hotline.intake;

import cn.yingde.govservice.hotline.desk.CallerVault;
import cn.yingde.govservice.hotline.ticket.Channel;
import cn.yingde.govservice.hotline.ticket.TicketType;
import cn.yingde.govservice.hotline.ticket.Urgency;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What the city centre's system sends: a ticket with its own number and its own due time. */
@Schema(example = """
                {"upstreamNo":"QY202603020001","due":"2026-03-09T16:45:00+08:00","type":"HELP","categoryCode":"SANITATION","title":"垃圾未清运","content":"巷口垃圾三天未清运","urgency":"NORMAL","channel":"UPSTREAM",\
                "caller":{"name":"李四","phone":"13800138001","anonymous":false,"confidential":false},"location":{"township":"441881001","address":"英德市英城街道建设路2号"}}""")
record UpstreamTicketRequest(
        @NotBlank @Size(max = 64) String upstreamNo,
        @NotNull OffsetDateTime due,
        @NotNull TicketType type,
        @NotBlank @Size(max = 32) String categoryCode,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String content,
        @NotNull Urgency urgency,
        @Nullable Channel channel,
        @NotNull @Valid TicketRequest.CallerTold caller,
        @NotNull @Valid TicketRequest.Place location,
        @Nullable @Size(max = 32) String complainedDepartmentId) {

    CallerVault.Told told() {
        return TicketRequest.CallerFields.told(caller, location);
    }
}
