package cn.yingde.govservice.hotline.ticket;

/**
 * A leader's word on more time, as the policy sees it: whose, for how many days, and whether it is evidenced by a
 * signature in the system or an attached file.
 */
public record Opinion(Leader leader, int coversDays, boolean agrees, boolean evidenced) {

    boolean covers(int days, Leader needed) {
        return agrees && evidenced && coversDays >= days && leader.servesFor(needed);
    }
}
