package cn.yingde.govservice.cases.file;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case as the row it is stored as, for imports that insert many at once; a test compares it with the mapping of JPA. */
public final class CaseRow {

    private static final String COLUMNS = """
            id, version, acts, case_no, implementation_code, handling_item_code, basic_code, matter_version, matter_name,
            matter_type, case_type, stationed, promised_days, promised_unit, statutory_days, statutory_unit,
            department_id, handling_code, accepted_department_id, channel, state, applicant_kind, applicant_name,
            applicant_id_type, applicant_id_number, applicant_id_hash, applicant_phone, materials, received_at,
            receipt_day, correction_noticed_at, correction_deadline, correction_listed, corrected_at, accepted_on, accepted_at,
            deemed_accepted, clock_ledger, due_on, due_at, statutory_due_on, statutory_due_at, provisional,
            procedure_id, procedure_kind, procedure_days, procedure_requester, procedure_approved,
            extensions_granted, steps_done, outcome, decision_document_no, decision_valid_until, decided_at,
            completed_at, delivery_method, tracking_no, delivered_at, ended_at, timers_run, timers_from, alarm_at, calendar_version,
            overdue_at, statutory_overdue_at, imported, source_system, source_no, source_hash, deviations""";

    /** Takes the values of {@link #of}. */
    public static final String INSERT = "insert into case_file (" + COLUMNS.replaceAll("\\s+", " ") + ") values ("
            + String.join(", ", Collections.nCopies(COLUMNS.split(",").length, "?")) + ")";

    private static final MaterialsText MATERIALS = new MaterialsText();
    private static final SeqsText SEQS = new SeqsText();
    private static final LedgerText LEDGER = new LedgerText();
    private static final DeviationsText DEVIATIONS = new DeviationsText();

    private final List<@Nullable Object> values = new ArrayList<>(70);

    private CaseRow() {}

    public static @Nullable Object[] of(CaseFile file) {
        CaseRow row = new CaseRow();
        row.add(file.id, (long) file.acts - 1, file.acts, file.caseNo);
        row.matter(file.matter);
        row.add(file.departmentId, file.handlingCode, file.acceptedDepartmentId, file.channel, file.state);
        row.applicant(file.applicant);
        row.add(MATERIALS.convertToDatabaseColumn(file.materials), file.receivedAt, file.receiptDay);
        row.correction(file.correction);
        row.clock(file.clock);
        row.procedure(file.procedure);
        row.add(file.extensionsGranted, file.stepsDone);
        row.end(file);
        row.add(
                file.timers,
                file.timersFrom,
                file.alarmAt,
                file.calendarVersion,
                file.overdueAt,
                file.statutoryOverdueAt,
                file.imported);
        row.source(file.source);
        row.add(DEVIATIONS.convertToDatabaseColumn(file.deviations));
        return row.values.toArray();
    }

    private void matter(MatterRef matter) {
        add(matter.implementationCode(), matter.handlingItemCode(), matter.basicCode(), matter.version());
        add(matter.name(), matter.type(), matter.caseType(), matter.stationed());
        matter.limits().forEach(limit -> add(limit.days(), limit.unit()));
    }

    private void applicant(Applicant applicant) {
        add(applicant.kind(), applicant.name(), applicant.idType(), applicant.idNumber(), applicant.idHash());
        add(applicant.phone());
    }

    private void correction(@Nullable Correction correction) {
        if (correction == null) {
            nulls(4);
        } else {
            String listed = SEQS.convertToDatabaseColumn(correction.listed());
            add(correction.noticedAt(), correction.deadline(), listed, correction.correctedAt());
        }
    }

    private void clock(@Nullable CaseClock clock) {
        if (clock == null) {
            nulls(9);
            return;
        }
        add(clock.acceptedOn(), clock.acceptedAt(), clock.deemed(), LEDGER.convertToDatabaseColumn(clock.ledger()));
        add(clock.due(), clock.dueAt(), clock.statutoryDue(), clock.statutoryDueAt(), clock.provisional());
    }

    private void procedure(@Nullable OpenProcedure open) {
        if (open == null) {
            nulls(5);
        } else {
            add(open.id(), open.kind(), open.workingDays(), open.requester(), open.approved());
        }
    }

    private void end(CaseFile file) {
        Decision decision = file.decision;
        if (decision == null) {
            nulls(4);
        } else {
            add(decision.outcome(), decision.documentNo(), decision.validUntil(), decision.decidedAt());
        }
        add(file.completedAt);
        Delivery delivery = file.delivery;
        if (delivery == null) {
            nulls(3);
        } else {
            add(delivery.method(), delivery.trackingNo(), delivery.deliveredAt());
        }
        add(file.endedAt);
    }

    private void source(@Nullable Source source) {
        if (source == null) {
            nulls(3);
        } else {
            add(source.system(), source.no(), source.hash());
        }
    }

    private void nulls(int count) {
        values.addAll(Collections.nCopies(count, null));
    }

    private void add(@Nullable Object... more) {
        for (Object value : more) {
            values.add(stored(value));
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        if (value instanceof Instant moment) {
            return Timestamp.from(moment);
        }
        if (value instanceof LocalDate day) {
            return Date.valueOf(day);
        }
        return value instanceof Enum<?> name ? name.name() : value;
    }
}
