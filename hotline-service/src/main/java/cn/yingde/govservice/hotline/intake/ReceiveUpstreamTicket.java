package cn.yingde.govservice.hotline.intake;

import cn.yingde.govservice.hotline.HotlineProblem;
import cn.yingde.govservice.hotline.category.Categories;
import cn.yingde.govservice.hotline.category.Category;
import cn.yingde.govservice.hotline.department.Departments;
import cn.yingde.govservice.hotline.desk.Act;
import cn.yingde.govservice.hotline.desk.CallerVault;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.desk.Tickets;
import cn.yingde.govservice.hotline.ticket.Channel;
import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.Intake;
import cn.yingde.govservice.hotline.ticket.Source;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketNumbers;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.text.Text;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes in a ticket of the city centre under its own number and due time. The number is the natural key: sent again it
 * gives the ticket that is there, whatever idempotency key came with it.
 */
@Component
class ReceiveUpstreamTicket {

    private final TicketDesk desk;
    private final Tickets tickets;
    private final Categories categories;
    private final Departments departments;
    private final CallerVault vault;

    ReceiveUpstreamTicket(
            TicketDesk desk, Tickets tickets, Categories categories, Departments departments, CallerVault vault) {
        this.desk = desk;
        this.tickets = tickets;
        this.categories = categories;
        this.departments = departments;
        this.vault = vault;
    }

    ReceiveTicket.Received handle(UpstreamTicketRequest request, TicketNumbers numbers, Actor actor) {
        Optional<Ticket> existing = tickets.byUpstreamNo(request.upstreamNo());
        if (existing.isPresent()) {
            return new ReceiveTicket.Received(sameAs(existing.get(), request), false);
        }
        Conditions now = desk.conditions();
        Ticket ticket = Ticket.receive(numbers, intake(request, numbers.id()), now);
        return new ReceiveTicket.Received(desk.begin(ticket, Act.of("received", actor, now.now(), null)), true);
    }

    private static Ticket sameAs(Ticket ticket, UpstreamTicketRequest request) {
        if (ticket.type() == request.type() && ticket.content().equals(request.content())) {
            return ticket;
        }
        throw ProblemException.of(
                HotlineProblem.UPSTREAM_NUMBER,
                Text.of("该市中心编号已用于另一工单", "The upstream number belongs to another ticket"));
    }

    private Intake intake(UpstreamTicketRequest request, long id) {
        Category category = categories.require(request.categoryCode());
        if (request.complainedDepartmentId() != null) {
            departments.requireKnown(request.complainedDepartmentId(), "/complainedDepartmentId");
        }
        CallerVault.Told told = request.told();
        return new Intake(
                Source.UPSTREAM,
                request.upstreamNo(),
                request.type(),
                category.code(),
                category.outOfScope(),
                request.title(),
                request.content(),
                request.urgency(),
                request.channel() == null ? Channel.UPSTREAM : request.channel(),
                told.township(),
                vault.seal(id, told),
                request.complainedDepartmentId(),
                request.due().toInstant().truncatedTo(ChronoUnit.MINUTES));
    }
}
