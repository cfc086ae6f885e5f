package cn.yingde.govservice.cases.matter;

import cn.yingde.govservice.cases.file.MatterRef;
import cn.yingde.govservice.platform.deadline.Budget;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the feed tells of one published version of a matter; enough to take in history, not to take in an application. */
public record MatterHead(
        String implementationCode,
        int version,
        String matterId,
        String basicCode,
        String name,
        String type,
        String departmentId,
        String caseType,
        boolean stationed,
        Budget promised,
        Budget statutory,
        @Nullable String inForce,
        LocalDate effectiveOn,
        @Nullable LocalDate cancelledOn,
        List<String> successorCodes) {

    public static final int CODE_LENGTH = 31;

    /** The matter of a code: a handling item's 33 digits begin with its matter's 31. */
    public static String matterCode(String code) {
        return code.length() > CODE_LENGTH ? code.substring(0, CODE_LENGTH) : code;
    }

    public MatterRef pinned(String asked) {
        String item = asked.length() > CODE_LENGTH ? asked : null;
        return new MatterRef(
                implementationCode, item, basicCode, version, name, type, caseType, stationed, promised, statutory);
    }
}
