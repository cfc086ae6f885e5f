package cn.yingde.govservice.cases.file;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What can be read of a case. */
@MappedSuperclass
abstract class CaseFacts extends CaseRecord {

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public int acts() {
        return acts;
    }

    public String calendarVersion() {
        return calendarVersion;
    }

    public String caseNo() {
        return caseNo;
    }

    public MatterRef matter() {
        return matter;
    }

    public String departmentId() {
        return departmentId;
    }

    public String handlingCode() {
        return handlingCode;
    }

    public @Nullable String acceptedDepartmentId() {
        return acceptedDepartmentId;
    }

    public Channel channel() {
        return channel;
    }

    public CaseState state() {
        return state;
    }

    public Applicant applicant() {
        return applicant;
    }

    public @Nullable String projectName() {
        return projectName;
    }

    public List<Material> materials() {
        return materials;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public @Nullable Correction correction() {
        return correction;
    }

    public @Nullable CaseClock clock() {
        return clock;
    }

    public @Nullable OpenProcedure procedure() {
        return procedure;
    }

    public int stepsDone() {
        return stepsDone;
    }

    public @Nullable Decision decision() {
        return decision;
    }

    public @Nullable Instant completedAt() {
        return completedAt;
    }

    public @Nullable Delivery delivery() {
        return delivery;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable Instant overdueAt() {
        return overdueAt;
    }

    public @Nullable Instant statutoryOverdueAt() {
        return statutoryOverdueAt;
    }

    public boolean imported() {
        return imported;
    }

    public List<String> deviations() {
        return deviations;
    }

    /** What is not here, or was found wrong, of materials of this necessity. */
    Collection<Integer> missing(Set<Necessity> of) {
        return materials.stream()
                .filter(each -> of.contains(each.necessity()) && each.missing())
                .map(Material::seq)
                .toList();
    }

    /** What a case accepted by silence still lacks for a grant. */
    public Collection<Integer> gaps() {
        return missing(EnumSet.of(Necessity.NECESSARY, Necessity.DEFERRABLE));
    }

    /** What the applicant still owes of what was asked for: everything necessary, and what the notice listed. */
    Collection<Integer> owed() {
        TreeSet<Integer> owed = new TreeSet<>(missing(EnumSet.of(Necessity.NECESSARY)));
        if (correction != null) {
            missing(EnumSet.of(Necessity.DEFERRABLE)).stream()
                    .filter(correction.listed()::contains)
                    .forEach(owed::add);
        }
        return owed;
    }
}
