package cn.yingde.govservice.demodata.casefile;

import cn.yingde.govservice.demodata.matter.Matter;

/**
 * What becomes of one application.
 *
 * @param number runs through all cases
 * @param moment the office minute of acceptance, or of what stands in its place
 */
record CasePlan(int number, int moment, Matter matter, Fate fate) {

    /** How a case ends. */
    enum Fate {
        DONE,
        NOT_ACCEPTED,
        WITHDRAWN_EARLY
    }
}
