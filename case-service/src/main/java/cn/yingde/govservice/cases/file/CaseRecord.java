package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.platform.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is written on a case; {@link CaseFile} holds what may be done with it. */
@MappedSuperclass
abstract class CaseRecord {

    @Id
    long id;

    @Version
    long version;

    /** How many acts the case has seen: the number of its last event. */
    int acts;

    String caseNo;

    @Embedded
    MatterRef matter;

    String departmentId;

    /** The code whose department handles the case now: the matter's own until a transfer. */
    String handlingCode;

    @Nullable
    String acceptedDepartmentId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Channel channel;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    CaseState state;

    @Embedded
    Applicant applicant;

    @Nullable
    String projectName;

    /** Unique while the case is pending, so that the database refuses the second of two equal applications. */
    @Nullable
    String pendingKey;

    @Convert(converter = MaterialsText.class)
    List<Material> materials;

    Instant receivedAt;
    LocalDate receiptDay;

    @Embedded
    @Nullable
    Correction correction;

    @Embedded
    @Nullable
    CaseClock clock;

    @Embedded
    @Nullable
    OpenProcedure procedure;

    int extensionsGranted;
    int stepsDone;

    @Embedded
    @Nullable
    Decision decision;

    @Nullable
    Instant completedAt;

    @Embedded
    @Nullable
    Delivery delivery;

    @Nullable
    Instant endedAt;

    /** Whether the clock may act on the case: never on imported history. */
    @Column(name = "timers_run")
    boolean timers;

    /** When the clock next has something to do. */
    @Nullable
    Instant alarmAt;

    /** The calendar the open limits were counted by. */
    String calendarVersion;

    @Nullable
    Instant warnedAt;

    @Nullable
    Instant overdueAt;

    @Nullable
    Instant statutoryOverdueAt;

    @Nullable
    Instant procedureOverrunAt;

    @Nullable
    Instant deliveryOverdueAt;

    boolean imported;

    @Embedded
    @Nullable
    Source source;

    @Convert(converter = DeviationsText.class)
    List<String> deviations = List.of();

    /** A broken rule: refuses a live act, and is put on the record of an imported one. */
    void keep(Act act, Optional<ProblemException> broken) {
        broken.ifPresent(problem -> {
            if (act.live()) {
                throw problem;
            }
            deviate(problem);
        });
    }

    /** A broken rule that stops nobody and is only put on the record. */
    void observe(Optional<ProblemException> broken) {
        broken.ifPresent(this::deviate);
    }

    private void deviate(ProblemException problem) {
        problem.rule().ifPresent(rule -> deviate(rule.id()));
    }

    void deviate(String ruleId) {
        if (!deviations.contains(ruleId)) {
            List<String> more = new ArrayList<>(deviations);
            more.add(ruleId);
            deviations = List.copyOf(more);
        }
    }

    Collection<Integer> missingNecessary() {
        return materials.stream()
                .filter(Material::holdsUpAcceptance)
                .map(Material::seq)
                .toList();
    }

    /** The necessary materials that a case accepted by silence still lacks. */
    public Collection<Integer> gaps() {
        return missingNecessary();
    }

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
}
