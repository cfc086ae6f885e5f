package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.catalog.code.ImplementationCode;
import cn.yingde.govservice.catalog.department.Department;
import cn.yingde.govservice.catalog.department.DepartmentDirectory;
import cn.yingde.govservice.catalog.department.Departments;
import cn.yingde.govservice.catalog.item.CatalogItemRules;
import cn.yingde.govservice.catalog.item.CatalogItems;
import cn.yingde.govservice.catalog.item.Identity;
import cn.yingde.govservice.catalog.matter.InForce;
import cn.yingde.govservice.catalog.matter.Matter;
import cn.yingde.govservice.catalog.matter.MovableMatters;
import cn.yingde.govservice.catalog.matter.Move;
import cn.yingde.govservice.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Works out every move of an item; the preview shows the plan and the effect carries it out. */
@Component
class TransferPlan {

    private final MovableMatters movable;
    private final Departments departments;
    private final DepartmentDirectory directory;
    private final CatalogItems items;

    TransferPlan(MovableMatters movable, Departments departments, DepartmentDirectory directory, CatalogItems items) {
        this.movable = movable;
        this.departments = departments;
        this.directory = directory;
        this.items = items;
    }

    List<PlannedMove> of(TransferTerms terms, LocalDate on, String basis) {
        if (terms.kind() == TransferKind.RENAME) {
            return renamed(terms.requireRenaming(), on, basis);
        }
        List<PlannedMove> planned = new ArrayList<>();
        for (long id : terms.matterIds()) {
            Matter matter = movable.current(id).orElseThrow(ProblemException::notFound);
            for (TransferTerms.Target target : terms.targets()) {
                planned.add(new PlannedMove(matter, move(matter, target, terms.kind(), on, basis)));
            }
        }
        return planned;
    }

    /** Only a new credit code changes the codes of the matters. */
    List<PlannedMove> renamed(TransferTerms.Renaming renaming, LocalDate on, String basis) {
        String uscc = renaming.newUscc();
        Department department = departments.named(renaming.departmentId(), "/departmentId");
        if (uscc == null) {
            return List.of();
        }
        return movable.alive(department.id()).stream()
                .filter(matter -> !matter.code().uscc().equals(uscc))
                .map(matter -> new PlannedMove(matter, reissue(matter, uscc, on, basis)))
                .toList();
    }

    private Move reissue(Matter matter, String uscc, LocalDate on, String basis) {
        Identity identity = items.named(matter.basicCode(), "").identity();
        ImplementationCode code = ImplementationCode.of(uscc, identity.level(), identity.basicCode());
        return new Move(code, identity, matter.departmentId(), false, TransferKind.RENAME.name(), on, basis);
    }

    private Move move(Matter matter, TransferTerms.Target target, TransferKind kind, LocalDate on, String basis) {
        Identity identity = identity(matter, target);
        Department to = departments.named(target.departmentId(), "/toDepartmentId");
        String uscc = directory.uscc(to.id(), on).orElse(to.uscc());
        ImplementationCode code = ImplementationCode.of(uscc, identity.level(), identity.basicCode());
        boolean elsewhere = !to.id().equals(matter.departmentId());
        return new Move(code, identity, to.id(), elsewhere, kind.name(), on, basis);
    }

    /** A split names new entries: one that the catalogue lacks takes type, level and basis of the matter split. */
    private Identity identity(Matter matter, TransferTerms.Target target) {
        Identity own = items.named(matter.basicCode(), "").identity();
        String code = target.basicCode();
        if (code == null || code.equals(own.basicCode())) {
            return own;
        }
        String name = target.name() == null ? own.name() : target.name();
        return items.findById(code)
                .map(item -> item.identity())
                .orElseGet(() -> new Identity(code, name, own.type(), own.level(), own.legalBases()));
    }

    /** Nothing ended moves, nothing moves onto a matter that lives or to a department that has ended. */
    void requirePossible(List<PlannedMove> planned) {
        List<ImplementationCode> leaving =
                planned.stream().map(move -> move.from().code()).toList();
        planned.forEach(move -> requirePossible(move, leaving));
    }

    private void requirePossible(PlannedMove move, List<ImplementationCode> leaving) {
        Move to = move.move();
        if (move.from().inForce() == InForce.CANCELLED) {
            throw TransferRules.ended(move.from().code().value());
        }
        if (directory.dissolved(to.departmentId(), to.on())) {
            throw TransferRules.dissolved(to.departmentId());
        }
        CatalogItemRules.codeFits(to.identity());
        if (!leaving.contains(to.code()) && movable.taken(to.code())) {
            throw TransferRules.taken(to.code().value());
        }
    }
}
