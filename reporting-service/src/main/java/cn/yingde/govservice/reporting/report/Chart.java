package cn.yingde.govservice.reporting.report;

import java.util.List;

/** What a chart shows; it is drawn when the document is rendered. */
record Chart(String title, String unit, List<Bar> bars) {

    /** One bar. */
    record Bar(String label, long value) {}
}
