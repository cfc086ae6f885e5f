package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.platform.calendar.WorkingCalendar;
import cn.yingde.govservice.platform.time.BureauTime;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one correction notice (补正告知) of a case, and when everything had been brought. */
@Embeddable
public class Correction {

    @Column(name = "correction_noticed_at")
    private Instant noticedAt;

    @Column(name = "correction_deadline")
    private LocalDate deadline;

    @Convert(converter = SeqsText.class)
    @Column(name = "correction_listed")
    private @Nullable List<Integer> listed;

    @Column(name = "corrected_at")
    private @Nullable Instant correctedAt;

    protected Correction() {}

    Correction(Instant noticedAt, LocalDate deadline, List<Integer> listed, @Nullable Instant correctedAt) {
        this.noticedAt = noticedAt;
        this.deadline = deadline;
        this.listed = listed;
        this.correctedAt = correctedAt;
    }

    Correction done(Instant at) {
        return new Correction(noticedAt, deadline, listed(), at);
    }

    /** As many working days as were given, by another calendar; a date told in writing only ever moves later. */
    Correction countedBy(WorkingCalendar calendar, WorkingCalendar before) {
        LocalDate told = BureauTime.date(noticedAt);
        LocalDate counted = calendar.plusWorkingDays(told, before.workingDaysBetween(told, deadline));
        return new Correction(noticedAt, counted.isAfter(deadline) ? counted : deadline, listed(), correctedAt);
    }

    public Instant noticedAt() {
        return noticedAt;
    }

    public LocalDate deadline() {
        return deadline;
    }

    /** The materials that the notice asked for; none where a case of an earlier version did not keep them. */
    List<Integer> listed() {
        return listed == null ? List.of() : listed;
    }

    public @Nullable Instant correctedAt() {
        return correctedAt;
    }
}
