package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.cases.rule.ProcedureKind;
import org.jspecify.annotations.Nullable;

/**
 * A special procedure as a handler asks for it.
 *
 * @param joint joint handling of several departments, extended by a leader of the government
 * @param paperAttached whether that leader's approval is attached
 */
public record AskedProcedure(ProcedureKind kind, @Nullable Integer workingDays, boolean joint, boolean paperAttached) {

    public static AskedProcedure of(ProcedureKind kind, @Nullable Integer workingDays) {
        return new AskedProcedure(kind, workingDays, false, false);
    }

    int days() {
        return workingDays == null ? 0 : workingDays;
    }
}
