package cn.yingde.govservice.reporting.rollup;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Facts and roll-ups of a source exist in generations. While a source is read again from the start, the
 * generation that is filled is not the one that is shown, so that the old figures stay readable; when all
 * has been read, the new one is shown and the old one goes away.
 */
@Component
public class Generations {

    private static final Map<String, List<String>> TABLES = Map.of(
            "catalog", List.of("department_span", "matter_span", "transfer_item"),
            "cases", List.of("case_span"),
            "hotline", List.of("ticket_span", "meeting"));

    private static final Map<String, String> MEASURES = Map.of("cases", "CASE%", "hotline", "TICKET%");

    private final JdbcTemplate jdbc;

    Generations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The condition on a table of a source that leaves what is shown. */
    public static String shown(String source) {
        return "generation = (select g.shown from generation g where g.source = '" + source + "')";
    }

    /** The generation that is written. */
    public int filled(String source) {
        return number("select filled from generation where source = ?", source);
    }

    /** Whether a source is being read again from the start. */
    public boolean rebuilding(String source) {
        return number("select filled - shown from generation where source = ?", source) != 0;
    }

    public List<String> beingRebuilt() {
        return jdbc.queryForList("select source from generation where filled <> shown order by source", String.class);
    }

    /** From now on an empty generation is filled; what was half filled goes away. */
    public void startAnew(String source) {
        jdbc.update("update generation set filled = filled + 1 where source = ?", source);
        forgetAllBut(source, number("select shown from generation where source = ?", source));
    }

    /** Called with the watermark locked: shows the new generation once its feed was read to the head. */
    public void settle(String source) {
        if (rebuilding(source) && readToTheHead(source)) {
            jdbc.update("update generation set shown = filled where source = ?", source);
            forgetAllBut(source, filled(source));
        }
    }

    private boolean readToTheHead(String source) {
        return number(
                        "select count(*) from feed_watermark where source = ? and epoch is not null and position >= head",
                        source)
                != 0;
    }

    private void forgetAllBut(String source, int kept) {
        for (String table : TABLES.getOrDefault(source, List.of())) {
            jdbc.update("delete from " + table + " where generation <> ?", kept);
        }
        String measures = MEASURES.get(source);
        if (measures != null) {
            jdbc.update("delete from figure_cell where generation <> ? and measure like ?", kept, measures);
        }
    }

    private int number(String sql, String source) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Integer.class, source));
    }
}
