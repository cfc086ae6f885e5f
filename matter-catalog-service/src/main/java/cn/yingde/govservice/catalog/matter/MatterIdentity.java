package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.code.ImplementationCode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Which matter it is, and what lists show and filter by: of the version in effect, before that of the draft. */
@MappedSuperclass
public abstract class MatterIdentity {

    @Id
    long id;

    String implementationCode;
    String departmentId;
    private boolean transferredIn;
    private String basicCode;
    private String level;
    private String type;
    private String name;

    @Embedded
    private Facets facets;

    @Version
    private @Nullable Long version;

    void show(Draft shown) {
        basicCode = shown.identity().basicCode();
        level = shown.identity().level();
        type = shown.identity().type();
        name = shown.identity().name();
        facets = Facets.of(shown, implementationCode);
    }

    /** The matter came from another department by an effected item of a reform. */
    public void markTransferredIn() {
        transferredIn = true;
    }

    public long id() {
        return id;
    }

    public ImplementationCode code() {
        return new ImplementationCode(implementationCode);
    }

    public String basicCode() {
        return basicCode;
    }

    public String departmentId() {
        return departmentId;
    }

    public String level() {
        return level;
    }

    public String type() {
        return type;
    }

    public String name() {
        return name;
    }

    public boolean transferredIn() {
        return transferredIn;
    }

    Facets facets() {
        return facets;
    }

    public long revision() {
        return version == null ? 0 : version;
    }
}
