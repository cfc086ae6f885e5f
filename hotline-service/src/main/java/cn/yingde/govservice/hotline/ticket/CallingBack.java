package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the call-backs of this round brought, and how often the ticket was handled anew. */
@Embeddable
public class CallingBack {

    @Convert(converter = CodeList.class)
    private List<String> unreachedOn = List.of();

    private @Nullable Instant lastReachedAt;
    private @Nullable Integer lastGrade;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Solved lastSolved;

    private int reworked;

    protected CallingBack() {}

    static CallingBack none() {
        return new CallingBack();
    }

    CallbackPolicy.Outcome record(Callback callback, LocalDate today, Instant now, TicketRules rules) {
        if (callback.reached()) {
            lastReachedAt = now;
            lastGrade = callback.grade();
            lastSolved = callback.solved();
        } else if (!unreachedOn.contains(today.toString())) {
            List<String> days = new ArrayList<>(unreachedOn);
            days.add(today.toString());
            unreachedOn = List.copyOf(days);
        }
        return CallbackPolicy.outcome(callback, unreachedOn.size(), reworked, rules);
    }

    void rework() {
        reworked++;
    }

    /** A new round begins with no attempt. */
    void beginAnew() {
        unreachedOn = List.of();
    }

    public List<String> unreachedOn() {
        return unreachedOn;
    }

    public @Nullable Instant lastReachedAt() {
        return lastReachedAt;
    }

    public @Nullable Integer lastGrade() {
        return lastGrade;
    }

    public @Nullable Solved lastSolved() {
        return lastSolved;
    }

    public int reworked() {
        return reworked;
    }
}
