package cn.yingde.govservice.reporting.report;

import cn.yingde.govservice.reporting.period.Period;
import java.util.Optional;

/** A half-year and how Chinese official style speaks of it. */
record HalfYear(Period period, int year, int half) {

    static Optional<HalfYear> of(Period period) {
        String label = period.label();
        if (!label.matches("\\d{4}-H[12]")) {
            return Optional.empty();
        }
        return Optional.of(new HalfYear(
                period, Integer.parseInt(label.substring(0, "2019".length())), label.charAt(label.length() - 1) - '0'));
    }

    HalfYear next() {
        int nextYear = half == 1 ? year : year + 1;
        Period next = Period.parse(nextYear + "-H" + (3 - half)).orElseThrow();
        return new HalfYear(next, nextYear, 3 - half);
    }

    /** 上半年, 下半年. */
    String name() {
        return half == 1 ? "上半年" : "下半年";
    }

    /** 2019年上半年. */
    String full() {
        return year + "年" + name();
    }

    /** 1-6月, 7-12月. */
    String months() {
        return half == 1 ? "1-6月" : "7-12月";
    }
}
