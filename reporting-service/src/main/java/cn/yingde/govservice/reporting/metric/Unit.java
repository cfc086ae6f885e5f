package cn.yingde.govservice.reporting.metric;

/** In what a figure is counted; rates are percentages. */
public enum Unit {
    CASES("件"),
    TICKETS("单"),
    MEETINGS("次"),
    MATTERS("项"),
    DEPARTMENTS("个"),
    PERCENT("%");

    private final String zh;

    Unit(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
