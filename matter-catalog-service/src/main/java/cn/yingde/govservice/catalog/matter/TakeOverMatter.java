package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.code.ImplementationCode;
import cn.yingde.govservice.catalog.department.DepartmentDirectory;
import cn.yingde.govservice.catalog.department.Departments;
import cn.yingde.govservice.catalog.item.CatalogItems;
import cn.yingde.govservice.catalog.item.Identity;
import cn.yingde.govservice.catalog.item.KeepCatalogItem;
import cn.yingde.govservice.catalog.matter.MatterHistory.Act;
import cn.yingde.govservice.catalog.problem.CatalogProblem;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.text.Text;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Records a version as another system published it; what it did not meet is kept as deviations. */
@Component
class TakeOverMatter {

    private final Matters matters;
    private final Departments departments;
    private final DepartmentDirectory directory;
    private final CatalogItems items;
    private final KeepCatalogItem keepCatalogItem;
    private final MatterDesk desk;
    private final MatterHistory history;
    private final Ids ids;

    TakeOverMatter(
            Matters matters,
            Departments departments,
            DepartmentDirectory directory,
            CatalogItems items,
            KeepCatalogItem keepCatalogItem,
            MatterDesk desk,
            MatterHistory history,
            Ids ids) {
        this.matters = matters;
        this.departments = departments;
        this.directory = directory;
        this.items = items;
        this.keepCatalogItem = keepCatalogItem;
        this.desk = desk;
        this.history = history;
        this.ids = ids;
    }

    Matter handle(MatterImportLine line, Actor actor) {
        Identity identity = entry(line.item().identity(), actor);
        ImplementationCode code = code(line, identity);
        Draft content = Draft.of(identity, line.draft(), code);
        Matter matter = matters.findByImplementationCode(code.value())
                .orElseGet(() -> new Matter(ids.next(), code, line.departmentId(), content));
        if (matter.versioned() && matter.hasOpenVersion()) {
            throw DraftMatter.exists(code.value());
        }
        Act act = new Act("published", actor, null, line.reason());
        Draft published = matter.publishAsRecorded(content, line.effectiveOn(), desk.today());
        return history.published(
                matter, published, act, desk.standardisation(content).failed());
    }

    /** The catalogue's own wording stands; an entry that is missing is entered with the line's. */
    private Identity entry(Identity given, Actor actor) {
        return items.findById(given.basicCode())
                .orElseGet(() -> keepCatalogItem.enter(given, actor))
                .identity();
    }

    /** The code the matter had on its effective date: with the credit code the department bore then. */
    private ImplementationCode code(MatterImportLine line, Identity identity) {
        String department = line.departmentId();
        LocalDate on = line.effectiveOn();
        departments.named(department, "/departmentId");
        String uscc = directory.uscc(department, on).orElseThrow(() -> tooEarly(department, on));
        return ImplementationCode.of(uscc, identity.level(), identity.basicCode());
    }

    private static ProblemException tooEarly(String department, LocalDate on) {
        return ProblemException.of(
                CatalogProblem.DEPARTMENT_UNKNOWN,
                Text.of(
                        "部门" + department + "在" + on + "尚未设立。",
                        "The department " + department + " did not exist on " + on + "."));
    }
}
