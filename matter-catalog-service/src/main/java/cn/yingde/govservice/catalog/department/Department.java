package cn.yingde.govservice.catalog.department;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A body of the county under its lasting id; what it is called and where it sits changes by dates. */
@Entity
@Table(name = "department")
public class Department {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DepartmentKind kind;

    @Embedded
    private Structure structure;

    private LocalDate changedOn;
    private @Nullable LocalDate renamedOn;

    @Embedded
    private @Nullable Desk desk;

    @Version
    private @Nullable Long version;

    protected Department() {}

    public Department(String id, DepartmentKind kind, Structure structure, Desk desk, LocalDate since) {
        this.id = id;
        this.kind = kind;
        this.structure = structure;
        this.desk = desk;
        this.changedOn = since;
    }

    /** Gives the department a new name, and a new code when the reform formed it anew. */
    public void rename(NewName name, LocalDate on) {
        DepartmentRules.inOrder(changedOn, on);
        structure = structure.renamed(name.name(), name.shortName(), name.uscc());
        changedOn = on;
        renamedOn = on;
    }

    /** Moves the department in or out of the centre or the hotline, or ends it. */
    void restructure(Structure next, LocalDate on) {
        if (!next.equals(structure)) {
            DepartmentRules.inOrder(changedOn, on);
            structure = next;
            changedOn = on;
        }
    }

    void moveDesk(Desk to) {
        desk = to;
    }

    public String id() {
        return id;
    }

    public DepartmentKind kind() {
        return kind;
    }

    public Structure structure() {
        return structure;
    }

    public String uscc() {
        return structure.uscc();
    }

    /** Hibernate reads a desk of which nothing is known as none. */
    public Desk desk() {
        return desk == null ? Desk.NONE : desk;
    }

    public LocalDate changedOn() {
        return changedOn;
    }

    public @Nullable LocalDate renamedOn() {
        return renamedOn;
    }

    public long revision() {
        return version == null ? 0 : version;
    }

    /** What a department is called from a day on. */
    public record NewName(
            String name,
            @Nullable String shortName,
            @Nullable String uscc) {}
}
