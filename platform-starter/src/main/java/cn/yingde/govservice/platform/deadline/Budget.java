package cn.yingde.govservice.platform.deadline;

/** The length of a time limit. */
public record Budget(int days, Unit unit) {

    public Budget {
        if (days < 0) {
            throw new IllegalArgumentException("A time limit is not negative: " + days);
        }
    }

    public static Budget workingDays(int days) {
        return new Budget(days, Unit.WORKING_DAY);
    }

    public static Budget naturalDays(int days) {
        return new Budget(days, Unit.NATURAL_DAY);
    }
}
