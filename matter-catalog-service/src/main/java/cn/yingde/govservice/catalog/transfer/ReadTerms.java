package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.catalog.code.CreditCodes;
import cn.yingde.govservice.catalog.department.Departments;
import cn.yingde.govservice.catalog.matter.Matter;
import cn.yingde.govservice.catalog.matter.MovableMatters;
import cn.yingde.govservice.catalog.transfer.TransferRequests.TransferItemRequest;
import cn.yingde.govservice.catalog.transfer.TransferTerms.Renaming;
import cn.yingde.govservice.catalog.transfer.TransferTerms.Target;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what an item of each kind needs, and says where something is missing or unknown. */
@Component
class ReadTerms {

    private final MovableMatters matters;
    private final Departments departments;

    ReadTerms(MovableMatters matters, Departments departments) {
        this.matters = matters;
        this.departments = departments;
    }

    TransferTerms of(TransferItemRequest item, int index) {
        String at = "/items/" + index;
        return switch (item.kind()) {
            case TRANSFER -> transfer(item, at);
            case SPLIT -> split(item, at);
            case MERGE -> merge(item, at);
            case RENAME -> rename(item, at);
        };
    }

    private TransferTerms transfer(TransferItemRequest item, String at) {
        Matter matter = matter(item.matterId(), at + "/matterId");
        String to = department(item.toDepartmentId(), at + "/toDepartmentId");
        if (to.equals(matter.departmentId())) {
            throw invalid(at + "/toDepartmentId", Text.of("事项已属该部门。", "The department has the matter already."));
        }
        return moved(item, List.of(matter), List.of(new Target(null, null, to)));
    }

    private TransferTerms split(TransferItemRequest item, String at) {
        List<Target> targets = required(item.into(), at + "/into").stream()
                .map(into -> new Target(into.basicCode(), into.name(), department(into.toDepartmentId(), at + "/into")))
                .toList();
        if (targets.size() < 2) {
            throw invalid(at + "/into", Text.of("拆分至少为两项。", "A split has two parts at least."));
        }
        return moved(item, List.of(matter(item.matterId(), at + "/matterId")), targets);
    }

    private TransferTerms merge(TransferItemRequest item, String at) {
        List<Matter> merged = required(item.matterIds(), at + "/matterIds").stream()
                .map(id -> matter(id, at + "/matterIds"))
                .toList();
        if (merged.size() < 2) {
            throw invalid(at + "/matterIds", Text.of("合并至少为两项。", "A merger has two matters at least."));
        }
        String code = required(item.intoBasicCode(), at + "/intoBasicCode");
        Target target = new Target(code, null, department(item.toDepartmentId(), at + "/toDepartmentId"));
        return moved(item, merged, List.of(target));
    }

    private TransferTerms rename(TransferItemRequest item, String at) {
        String uscc = item.newUscc();
        if (uscc != null && !CreditCodes.valid(uscc)) {
            throw invalid(at + "/newUscc", Text.of("统一社会信用代码的校验码不符。", "The credit code fails its check."));
        }
        Renaming renaming = new Renaming(
                department(item.departmentId(), at + "/departmentId"),
                required(item.newName(), at + "/newName"),
                item.newShortName(),
                uscc);
        return new TransferTerms(TransferKind.RENAME, List.of(), List.of(), List.of(), null, renaming);
    }

    private static TransferTerms moved(TransferItemRequest item, List<Matter> from, List<Target> targets) {
        return new TransferTerms(
                item.kind(),
                from.stream().map(Matter::id).toList(),
                from.stream().map(Matter::departmentId).distinct().toList(),
                targets,
                item.caseRule(),
                null);
    }

    private Matter matter(@Nullable String id, String pointer) {
        return matters.current(Long.parseLong(required(id, pointer)))
                .orElseThrow(() -> invalid(pointer, Text.of("没有这一事项。", "There is no such matter.")));
    }

    private String department(@Nullable String id, String pointer) {
        return departments.named(required(id, pointer), pointer).id();
    }

    private static <T> T required(@Nullable T value, String pointer) {
        if (value == null) {
            throw invalid(pointer, Text.of("此类项目须填写。", "Items of this kind need it."));
        }
        return value;
    }

    private static ProblemException invalid(String pointer, Text detail) {
        return ProblemException.invalid(pointer, "TERMS", detail);
    }
}
