package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.hotline.category.Category;
import cn.yingde.govservice.hotline.desk.CallerVault;
import cn.yingde.govservice.hotline.desk.Holdings;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.intake.Numbering;
import cn.yingde.govservice.hotline.ticket.Conditions;
import cn.yingde.govservice.hotline.ticket.ImportSource;
import cn.yingde.govservice.hotline.ticket.Intake;
import cn.yingde.govservice.hotline.ticket.Judgement;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.hotline.ticket.TicketNumbers;
import cn.yingde.govservice.hotline.ticket.TicketState;
import cn.yingde.govservice.platform.importing.ImportJob;
import cn.yingde.govservice.platform.privacy.Address;
import cn.yingde.govservice.platform.privacy.PersonName;
import cn.yingde.govservice.platform.privacy.PhoneNumber;
import cn.yingde.govservice.platform.security.Actor;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Turns one line into a ticket with its ledgers and events, as if it had been lived through here. */
@Component
class TicketHistory {

    private final TicketDesk desk;
    private final Numbering numbering;
    private final CallerVault vault;
    private final Holdings holdings;
    private final HistorySteps steps;

    TicketHistory(TicketDesk desk, Numbering numbering, CallerVault vault, Holdings holdings, HistorySteps steps) {
        this.desk = desk;
        this.numbering = numbering;
        this.vault = vault;
        this.holdings = holdings;
        this.steps = steps;
    }

    /** Finds the number of the ticket that a merged one joined. */
    interface MergeTargets extends Function<String, String> {}

    Replay live(TicketLine line, String fingerprint, Category category, MergeTargets targets, ImportJob job) {
        Judgement.Deviations deviations = new Judgement.Deviations();
        Conditions now = desk.conditions();
        Conditions received = new Conditions(
                now.rules(), now.calendar(), now.hours(), line.receivedAt().toInstant(), deviations);
        TicketNumbers numbers = numbering.next(received.now());
        Ticket ticket = Ticket.receive(numbers, intake(line, category, numbers.id()), received);
        ticket.takeOver(
                new ImportSource(line.sourceSystem(), line.sourceNo(), fingerprint),
                job.resumeTimersAt().orElse(null));
        Replay replay = new Replay(ticket, deviations, holdings);
        replay.tell("received", actor(null, null), received.now(), null, null);
        for (TicketLine.Step step : line.steps()) {
            take(step, replay, received.at(step.at().toInstant()), targets);
        }
        return replay;
    }

    private void take(TicketLine.Step step, Replay replay, Conditions c, MergeTargets targets) {
        Actor actor = actor(step.actorName(), step.departmentId());
        TicketState before = replay.ticket().state();
        StepData data = new StepData(step.data());
        if (step.action() == HistoryAction.MERGE && step.data() instanceof ObjectNode fields) {
            fields.put("intoTicketNo", targets.apply(data.text("intoSourceNo", 64)));
        }
        String fact = steps.take(step.action(), new Step.Moment(data, actor.id(), replay, c));
        if (fact != null) {
            Instant at = c.now();
            replay.tell(
                    fact, actor, at, before, step.action() == HistoryAction.DISPATCH ? data.text("basis", 500) : null);
        }
    }

    private static Actor actor(@Nullable String name, @Nullable String departmentId) {
        String known = name == null || name.isBlank() ? "import" : name;
        return new Actor(known, known, "IMPORTED", departmentId, null);
    }

    private Intake intake(TicketLine line, Category category, long id) {
        TicketLine.CallerLine caller = line.caller();
        CallerVault.Told told = new CallerVault.Told(
                value(caller.name(), PersonName::of),
                value(caller.phone(), PhoneNumber::of),
                caller.anonymous(),
                caller.confidential(),
                line.location().township(),
                value(line.location().address(), Address::of));
        return new Intake(
                line.source(),
                line.upstreamNo(),
                line.type(),
                category.code(),
                category.outOfScope(),
                line.title(),
                line.content(),
                line.urgency(),
                line.channel(),
                told.township(),
                vault.seal(id, told),
                line.complainedDepartmentId(),
                line.due() == null ? null : line.due().toInstant());
    }

    private static <T> @Nullable T value(@Nullable String text, Function<String, T> of) {
        return text == null || text.isBlank() ? null : of.apply(text);
    }
}
