package cn.yingde.govservice.cases.file;

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
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is written on a case, column by column; {@link CaseFile} holds what may be done with it. */
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

    /** Whether the clock may act on the case: on imported history only when the import said so. */
    @Column(name = "timers_run")
    boolean timers;

    /** Of an imported case, the moment from which the clock acts on it: what fell due before never rings. */
    @Nullable
    Instant timersFrom;

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
}
