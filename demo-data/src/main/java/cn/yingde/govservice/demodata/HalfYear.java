package cn.yingde.govservice.demodata;

import java.time.LocalDate;

/** The parameters of the demonstration: what the half-year must add up to, and where its marks in time lie. */
public final class HalfYear {

    public static final String PERIOD = "2019-H1";
    public static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2019, 6, 30);

    /** The report names no day for the reform; this is the demonstration's choice. */
    public static final LocalDate REFORM = LocalDate.of(2019, 3, 1);

    public static final long SEED = 20190709L;

    /** Cases accepted at the centre; those never accepted come on top. */
    public static final int CASES_ACCEPTED = 79_756;

    public static final int CASES_NOT_ACCEPTED = 1_180;
    public static final int CASES_WITHDRAWN_EARLY = 190;
    public static final int FIRE_CASES_BEFORE_REFORM = 18;
    public static final int FIRE_CASES_AFTER_REFORM = 6;

    public static final int TICKETS_RECEIVED = 6_544;
    public static final int TICKETS_REPLIED = 6_342;
    public static final int TICKETS_REPLIED_LATE = 2;
    public static final int TICKETS_SATISFIED = 6_253;

    /** Tickets registered and refused at once; they are in no figure. */
    public static final int TICKETS_NOT_ACCEPTED = 37;

    /** In-force matters that are handled at once, can be handled online, need at most one visit, need none. */
    public static final int MATTERS_INSTANT = 124;

    public static final int MATTERS_ONLINE = 366;
    public static final int MATTERS_ONE_VISIT = 319;
    public static final int MATTERS_NO_VISIT = 140;

    private HalfYear() {}
}
