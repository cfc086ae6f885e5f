package cn.yingde.govservice.platform.deadline;

import java.time.LocalDate;

/** Days added to the due time then in force, and the paper they rest on. */
public record Extension(int days, Unit unit, LocalDate grantedOn, String basis) {

    public Extension {
        if (days < 1) {
            throw new IllegalArgumentException("An extension adds at least a day");
        }
    }
}
