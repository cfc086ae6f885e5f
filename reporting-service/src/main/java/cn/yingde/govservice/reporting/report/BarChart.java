package cn.yingde.govservice.reporting.report;

import java.util.Locale;

/** Draws a chart as SVG: horizontal bars with their names and numbers; the same data give the same picture. */
final class BarChart {

    private static final int WIDTH = 600;
    private static final int LABEL = 170;
    private static final int NUMBER = 70;
    private static final int ROW = 26;
    private static final int BAR = 16;
    private static final int BASELINE = 13;

    private BarChart() {}

    static String svg(Chart chart) {
        long most = chart.bars().stream().mapToLong(Chart.Bar::value).max().orElse(1);
        int height = chart.bars().size() * ROW + 4;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
                WIDTH,
                height,
                escaped(chart.title())));
        for (int i = 0; i < chart.bars().size(); i++) {
            svg.append(row(chart.bars().get(i), i * ROW + 4, Math.max(most, 1)));
        }
        return svg.append("</svg>").toString();
    }

    private static String row(Chart.Bar bar, int y, long most) {
        double length = (WIDTH - LABEL - NUMBER) * (double) bar.value() / most;
        return String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                        + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>"
                        + "<text x=\"%.1f\" y=\"%d\">%d</text>",
                LABEL - 8,
                y + BASELINE,
                escaped(bar.label()),
                LABEL,
                y,
                length,
                BAR,
                LABEL + length + 6,
                y + BASELINE,
                bar.value());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
