package cn.yingde.govservice.demodata.matter;

/**
 * How convenient a matter is.
 *
 * @param visits how often one must come in person
 * @param statutoryDays working days the law gives; a promise of 0 means at once
 */
public record Traits(boolean instant, boolean online, int visits, int statutoryDays, int promisedDays) {

    static final Traits NONE = new Traits(false, false, 2, 20, 10);

    String level() {
        if (!online) {
            return "I";
        }
        return visits == 0 ? "IV" : visits == 1 ? "III" : "II";
    }
}
