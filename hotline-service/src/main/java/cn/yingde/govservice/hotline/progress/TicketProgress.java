package cn.yingde.govservice.hotline.progress;

import cn.yingde.govservice.hotline.desk.Tickets;
import cn.yingde.govservice.hotline.ticket.Reply;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import cn.yingde.govservice.platform.time.BureauTime;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the caller may know of the ticket: where it stands, by when, and the answer. */
@Component
class TicketProgress {

    private final Tickets tickets;

    TicketProgress(Tickets tickets) {
        this.tickets = tickets;
    }

    /** The state in words, the due date, what has happened, and the answer once there is one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Progress(
            TicketState state,
            String stateText,
            LocalDate due,
            List<Step> steps,
            @Nullable String answerToCaller) {}

    record Step(String name, OffsetDateTime at) {}

    @Transactional(readOnly = true)
    Progress of(String ticketNo, String queryCode) {
        Ticket ticket = tickets.byNo(ticketNo)
                .filter(found -> same(found.queryCode(), queryCode))
                .orElseThrow(ProblemException::notFound);
        return new Progress(
                ticket.state(),
                said(ticket.state().label()),
                BureauTime.date(ticket.clock().dueAt()),
                steps(ticket),
                answer(ticket));
    }

    private List<Step> steps(Ticket ticket) {
        List<Step> steps = new ArrayList<>();
        step(steps, Text.of("已受理", "received"), ticket.receivedAt());
        step(steps, Text.of("已派单", "dispatched"), ticket.responsibility().firstDispatchedAt());
        step(steps, Text.of("部门已签收", "signed off"), ticket.responsibility().signedOffAt());
        step(steps, Text.of("已答复", "answered"), ticket.answering().passedReplyAt());
        step(steps, Text.of("已办结", "closed"), ticket.closedAt());
        return List.copyOf(steps);
    }

    private @Nullable String answer(Ticket ticket) {
        Long reply = ticket.answering().passedReplyId();
        return reply == null
                ? ticket.answering().directAnswer()
                : tickets.find(Reply.class, reply)
                        .map(found -> found.text().answerToCaller())
                        .orElse(null);
    }

    private static void step(List<Step> steps, Text name, @Nullable Instant at) {
        if (at != null) {
            steps.add(new Step(said(name), BureauTime.offset(at)));
        }
    }

    private static String said(Text text) {
        return text.in(LocaleContextHolder.getLocale());
    }

    /** Compared in constant time: the code is a secret. */
    private static boolean same(String stored, String asked) {
        return MessageDigest.isEqual(stored.getBytes(StandardCharsets.UTF_8), asked.getBytes(StandardCharsets.UTF_8));
    }
}
