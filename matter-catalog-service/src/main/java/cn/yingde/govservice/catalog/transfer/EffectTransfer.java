package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.catalog.department.Department;
import cn.yingde.govservice.catalog.department.Departments;
import cn.yingde.govservice.catalog.department.RenameDepartment;
import cn.yingde.govservice.catalog.item.CatalogItems;
import cn.yingde.govservice.catalog.item.Identity;
import cn.yingde.govservice.catalog.item.KeepCatalogItem;
import cn.yingde.govservice.catalog.matter.Matter;
import cn.yingde.govservice.catalog.matter.MatterMoves;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Carries out one item on its day, whole in one transaction: new matters begin, old ones end and name them. */
@Component
class EffectTransfer {

    private final TransferPlan plan;
    private final TransferHistory history;
    private final MatterMoves moves;
    private final RenameDepartment renameDepartment;
    private final Departments departments;
    private final CatalogItems catalog;
    private final KeepCatalogItem keepCatalogItem;
    private final Clock clock;

    EffectTransfer(
            TransferPlan plan,
            TransferHistory history,
            MatterMoves moves,
            RenameDepartment renameDepartment,
            Departments departments,
            CatalogItems catalog,
            KeepCatalogItem keepCatalogItem,
            Clock clock) {
        this.plan = plan;
        this.history = history;
        this.moves = moves;
        this.renameDepartment = renameDepartment;
        this.departments = departments;
        this.catalog = catalog;
        this.keepCatalogItem = keepCatalogItem;
        this.clock = clock;
    }

    TransferItem handle(TransferItem item, String basis, Actor actor) {
        LocalDate on = item.effectiveOn();
        TransferState before = item.state();
        if (item.kind() == TransferKind.RENAME) {
            rename(item.terms().requireRenaming(), on, basis, actor);
        } else {
            carryOut(plan.of(item.terms(), on, basis), actor);
        }
        Instant now = clock.instant();
        item.effect(now);
        return history.record(item, "effected", actor, before, basis, at(on, now));
    }

    /** Gives the department its name and re-issues the codes of all its matters. */
    Department rename(TransferTerms.Renaming renaming, LocalDate on, String basis, Actor actor) {
        List<PlannedMove> reissued = plan.renamed(renaming, on, basis);
        Department department = renameDepartment.handle(
                departments.named(renaming.departmentId(), "/departmentId"),
                new Department.NewName(renaming.newName(), renaming.newShortName(), renaming.newUscc()),
                on,
                actor,
                basis);
        carryOut(reissued, actor);
        return department;
    }

    private void carryOut(List<PlannedMove> planned, Actor actor) {
        plan.requirePossible(planned);
        planned.forEach(move -> moves.settle(move.from(), move.move().on()));
        planned.forEach(move -> enter(move.move().identity(), actor));
        planned.stream().filter(move -> !move.survives()).forEach(move -> moves.link(move.from(), move.move()));
        begin(planned, actor);
        end(planned, actor);
    }

    private void enter(Identity identity, Actor actor) {
        if (!catalog.existsById(identity.basicCode())) {
            keepCatalogItem.enter(identity, actor);
        }
    }

    /** Merged matters begin one new matter together: the first that is in effect gives it its content. */
    private void begin(List<PlannedMove> planned, Actor actor) {
        Set<String> begun = new HashSet<>();
        planned.stream()
                .filter(PlannedMove::survives)
                .forEach(move -> begun.add(move.move().code().value()));
        for (PlannedMove move : bestFirst(planned)) {
            if (begun.add(move.move().code().value())) {
                moves.begin(move.from(), move.move(), actor);
            }
        }
    }

    private static List<PlannedMove> bestFirst(List<PlannedMove> planned) {
        return planned.stream()
                .sorted(Comparator.comparing((PlannedMove move) -> !move.from().published()))
                .toList();
    }

    /** A matter that was split ends once; what survives a merger does not end. */
    private void end(List<PlannedMove> planned, Actor actor) {
        Map<Matter, PlannedMove> ending = new LinkedHashMap<>();
        planned.forEach(move -> ending.putIfAbsent(move.from(), move));
        planned.stream().filter(PlannedMove::survives).forEach(move -> ending.remove(move.from()));
        ending.forEach((old, move) -> moves.end(old, move.move(), actor));
    }

    private static Instant at(LocalDate on, Instant now) {
        return on.isBefore(BureauTime.date(now)) ? BureauTime.startOf(on) : now;
    }
}
