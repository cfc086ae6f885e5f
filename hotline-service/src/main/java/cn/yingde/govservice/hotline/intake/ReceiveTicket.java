package cn.yingde.govservice.hotline.intake;

import cn.yingde.govservice.hotline.category.Categories;
import cn.yingde.govservice.hotline.category.Category;
import cn.yingde.govservice.hotline.department.Departments;
import cn.yingde.govservice.hotline.desk.Act;
import cn.yingde.govservice.hotline.desk.CallerVault;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.desk.Tickets;
import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.Intake;
import cn.yingde.govservice.hotline.ticket.RepeatRule;
import cn.yingde.govservice.hotline.ticket.Source;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketNumbers;
import cn.yingde.govservice.hotline.ticket.Urging;
import cn.yingde.govservice.hotline.ticket.UrgingChannel;
import cn.yingde.govservice.platform.privacy.PhoneNumber;
import cn.yingde.govservice.platform.security.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes in a ticket of an own channel; the repeat of an earlier one joins it instead (登记工单). */
@Component
class ReceiveTicket {

    private final TicketDesk desk;
    private final Tickets tickets;
    private final Categories categories;
    private final Departments departments;
    private final CallerVault vault;

    ReceiveTicket(TicketDesk desk, Tickets tickets, Categories categories, Departments departments, CallerVault vault) {
        this.desk = desk;
        this.tickets = tickets;
        this.categories = categories;
        this.departments = departments;
        this.vault = vault;
    }

    /** The ticket, and whether it is a new one. */
    record Received(Ticket ticket, boolean isNew) {}

    Received handle(TicketRequest request, TicketNumbers numbers, Actor actor) {
        Conditions now = desk.conditions();
        CallerVault.Told told = request.told();
        List<Ticket> earlier = earlier(request, told);
        Optional<Ticket> repeated = earlier.stream()
                .filter(ticket -> RepeatRule.repeats(
                        request.tellsNewFacts(),
                        ticket.endedAt(),
                        now.today(),
                        now.rules().repeatDays()))
                .findFirst()
                .map(this::joined);
        if (repeated.isPresent()) {
            return new Received(repeat(repeated.get(), actor, now), false);
        }
        Ticket ticket = Ticket.receive(numbers, intake(request, told, numbers.id()), now);
        Act act = Act.of("received", actor, now.now(), null);
        boolean linked = request.tellsNewFacts() && !earlier.isEmpty();
        return new Received(
                desk.begin(
                        ticket,
                        linked ? act.with(Map.of("follows", earlier.get(0).ticketNo())) : act),
                true);
    }

    /** The ticket that goes on for one that was merged. */
    private Ticket joined(Ticket ticket) {
        String into = ticket.mergedInto();
        return into == null ? ticket : tickets.byNo(into).map(this::joined).orElse(ticket);
    }

    /** The latest first. */
    private List<Ticket> earlier(TicketRequest request, CallerVault.Told told) {
        PhoneNumber phone = told.phone();
        if (phone == null) {
            return List.of();
        }
        List<String> hashes = vault.hashes().candidates("phone", phone.value());
        return tickets.ofSameCaller(hashes, request.categoryCode(), told.township(), vault.placeHashes(told));
    }

    private Ticket repeat(Ticket ticket, Actor actor, Conditions now) {
        ticket.repeated();
        desk.note(new Urging(
                desk.nextId(), ticket.id(), UrgingChannel.SYSTEM, now.now(), TicketDesk.by(actor), null, null, null));
        return desk.written(
                ticket,
                Act.of("urged", actor, now.now(), ticket.state())
                        .with(Map.of("repeat", true))
                        .basedOn(RepeatRule.RULE.id()));
    }

    private Intake intake(TicketRequest request, CallerVault.Told told, long id) {
        Category category = categories.require(request.categoryCode());
        if (request.complainedDepartmentId() != null) {
            departments.requireKnown(request.complainedDepartmentId(), "/complainedDepartmentId");
        }
        return new Intake(
                Source.OWN,
                null,
                request.type(),
                category.code(),
                category.outOfScope(),
                request.title(),
                request.content(),
                request.urgency(),
                request.channel(),
                told.township(),
                vault.seal(id, told),
                request.complainedDepartmentId(),
                null);
    }
}
