package cn.yingde.govservice.catalog.code;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Kinds of matter of GB/T 39046 table A.1, with the seven that are handled on application. */
public enum MatterType {
    POWER("00", "行政权力事项", "Administrative power"),
    PERMIT("01", "行政许可", "Administrative permit"),
    PENALTY("02", "行政处罚", "Administrative penalty"),
    COERCION("03", "行政强制", "Administrative coercion"),
    LEVY("04", "行政征收", "Administrative levy"),
    BENEFIT("05", "行政给付", "Administrative benefit"),
    INSPECTION("06", "行政检查", "Administrative inspection"),
    CONFIRMATION("07", "行政确认", "Administrative confirmation"),
    REWARD("08", "行政奖励", "Administrative reward"),
    RULING("09", "行政裁决", "Administrative ruling"),
    OTHER_POWER("10", "其他类别事项", "Other administrative matter"),
    PUBLIC_SERVICE("20", "公共服务事项", "Public service");

    private static final Set<MatterType> ON_APPLICATION =
            Set.of(PERMIT, BENEFIT, CONFIRMATION, REWARD, RULING, OTHER_POWER, PUBLIC_SERVICE);

    private final String code;
    private final String zh;
    private final String en;

    MatterType(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    public static Optional<MatterType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    /** Whether the code is in the table or in one of the two ranges the standard leaves for extensions. */
    public static boolean known(String code) {
        return of(code).isPresent() || code.matches("1[1-9]|2[1-9]");
    }

    /** 依申请七类: what a citizen or an enterprise can apply for. */
    public boolean onApplication() {
        return ON_APPLICATION.contains(this);
    }

    public String code() {
        return code;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
