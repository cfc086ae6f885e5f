package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.platform.deadline.Budget;
import cn.yingde.govservice.platform.deadline.Unit;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The matter as it was published when the application came in; later versions do not touch the case. */
@Embeddable
public class MatterRef {

    private String implementationCode;
    private @Nullable String handlingItemCode;
    private String basicCode;
    private int matterVersion;
    private String matterName;
    private String matterType;
    private String caseType;
    private boolean stationed;
    private int promisedDays;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Unit promisedUnit;

    private int statutoryDays;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Unit statutoryUnit;

    protected MatterRef() {}

    public MatterRef(
            String implementationCode,
            @Nullable String handlingItemCode,
            String basicCode,
            int matterVersion,
            String matterName,
            String matterType,
            String caseType,
            boolean stationed,
            Budget promised,
            Budget statutory) {
        this.implementationCode = implementationCode;
        this.handlingItemCode = handlingItemCode;
        this.basicCode = basicCode;
        this.matterVersion = matterVersion;
        this.matterName = matterName;
        this.matterType = matterType;
        this.caseType = caseType;
        this.stationed = stationed;
        this.promisedDays = promised.days();
        this.promisedUnit = promised.unit();
        this.statutoryDays = statutory.days();
        this.statutoryUnit = statutory.unit();
    }

    public String implementationCode() {
        return implementationCode;
    }

    public @Nullable String handlingItemCode() {
        return handlingItemCode;
    }

    public String basicCode() {
        return basicCode;
    }

    public int version() {
        return matterVersion;
    }

    public String name() {
        return matterName;
    }

    public String type() {
        return matterType;
    }

    public String caseType() {
        return caseType;
    }

    public boolean stationed() {
        return stationed;
    }

    /** Both limits as published, the promised one first. */
    List<Budget> limits() {
        return List.of(new Budget(promisedDays, promisedUnit), new Budget(statutoryDays, statutoryUnit));
    }

    /** The promised limit; an instant matter (即办件) is decided on the day it is accepted. */
    public Budget promised() {
        return caseType.equals("INSTANT") ? Budget.workingDays(0) : new Budget(promisedDays, promisedUnit);
    }

    /** The statutory limit; where the law sets none, what was promised binds. */
    public Budget statutory() {
        return statutoryDays == 0 ? promised() : new Budget(statutoryDays, statutoryUnit);
    }
}
