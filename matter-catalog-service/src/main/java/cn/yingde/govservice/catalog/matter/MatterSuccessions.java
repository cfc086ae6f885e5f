package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.platform.ids.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which implementation codes replaced which, and from when. */
@Component
public class MatterSuccessions {

    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private final JdbcClient jdbc;
    private final Ids ids;

    MatterSuccessions(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    public void add(String predecessor, String successor, String kind, LocalDate on) {
        jdbc.sql("insert into matter_succession (id, predecessor_code, successor_code, kind, effective_on)"
                        + " values (?, ?, ?, ?, ?)")
                .params(ids.next(), predecessor, successor, kind, on)
                .update();
    }

    List<String> predecessors(String code) {
        return jdbc.sql("select distinct predecessor_code from matter_succession where successor_code = ? order by 1")
                .param(code)
                .query(String.class)
                .list();
    }

    /** The codes that replaced this one directly. */
    List<String> successors(String code) {
        return jdbc.sql("select distinct successor_code from matter_succession where predecessor_code = ? order by 1")
                .param(code)
                .query(String.class)
                .list();
    }

    /** The codes that stand for this one by the end of a day, through every later reform. */
    public Set<String> current(String code, LocalDate asOf) {
        Set<String> found = new TreeSet<>();
        follow(new Hop(code, ALWAYS, 0), asOf, found);
        return found;
    }

    /** A reform is followed by later ones only, so a code that came back is not followed in a circle. */
    private void follow(Hop from, LocalDate asOf, Set<String> found) {
        for (Hop next : hops(from, asOf)) {
            List<Hop> beyond = hops(next, asOf);
            if (beyond.isEmpty() || found.contains(next.code())) {
                found.add(next.code());
            } else {
                follow(next, asOf, found);
            }
        }
    }

    private List<Hop> hops(Hop from, LocalDate asOf) {
        return jdbc.sql("select successor_code as code, effective_on as since, id from matter_succession"
                        + " where predecessor_code = ? and (effective_on > ? or (effective_on = ? and id > ?))"
                        + " and effective_on <= ? order by effective_on, id")
                .params(from.code(), from.since(), from.since(), from.id(), asOf)
                .query(Hop.class)
                .list();
    }

    record Hop(String code, LocalDate since, long id) {}
}
