package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.code.ImplementationCode;
import cn.yingde.govservice.catalog.department.Department;
import cn.yingde.govservice.catalog.department.Departments;
import cn.yingde.govservice.catalog.item.CatalogItems;
import cn.yingde.govservice.catalog.item.Identity;
import cn.yingde.govservice.catalog.matter.MatterHistory.Act;
import cn.yingde.govservice.catalog.problem.CatalogProblem;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.text.Text;
import org.springframework.stereotype.Component;

/** A department takes up an entry of the catalogue (认领); the implementation code is derived. */
@Component
class DraftMatter {

    private final Matters matters;
    private final Departments departments;
    private final CatalogItems items;
    private final MatterHistory history;
    private final Ids ids;

    DraftMatter(Matters matters, Departments departments, CatalogItems items, MatterHistory history, Ids ids) {
        this.matters = matters;
        this.departments = departments;
        this.items = items;
        this.history = history;
        this.ids = ids;
    }

    Matter handle(String basicCode, String departmentId, Actor actor) {
        Department department = departments.named(departmentId, "/departmentId");
        Identity identity = items.named(basicCode, "/basicCode").identity();
        ImplementationCode code = ImplementationCode.of(department.uscc(), identity.level(), basicCode);
        if (matters.findByImplementationCode(code.value()).isPresent()) {
            throw exists(code.value());
        }
        Matter matter = new Matter(ids.next(), code, departmentId, Draft.of(identity, Checklist.EMPTY, code));
        return history.act(matter, new Act("drafted", actor, null, null));
    }

    static ProblemException exists(String code) {
        return ProblemException.of(
                CatalogProblem.MATTER_EXISTS,
                Text.of("该部门已有此事项：" + code + "。", "The department already has this matter: " + code + "."));
    }
}
