package cn.yingde.govservice.cases.desk;

import cn.yingde.govservice.cases.desk.Visibility.Reach;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.CaseState;
import cn.yingde.govservice.platform.security.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** How far a caller sees into a case: whole, or, of one that the caller's department held before, up to when it left. */
@Repository
public class Sights {

    private final NamedParameterJdbcTemplate jdbc;
    private final Visibility visibility;

    Sights(NamedParameterJdbcTemplate jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /**
     * The end of what is seen.
     *
     * @param lastAct the act with which the case left
     * @param state the state it left in; null where an earlier version did not keep it
     */
    public record Sight(
            long lastAct, Instant until, @Nullable CaseState state) {

        public boolean covers(@Nullable Instant at) {
            return at != null && !at.isAfter(until);
        }
    }

    /** Empty when the whole case is seen. */
    public Optional<Sight> of(CaseFile file, Caller caller) {
        Reach reach = visibility.reach(caller);
        return reach.whole(file.departmentId(), file.matter().stationed())
                ? Optional.empty()
                : Optional.ofNullable(left(Set.of(file.id()), reach).get(file.id()));
    }

    /** The ends of what is seen of cases that were handed on, by the id of the case. */
    public Map<Long, Sight> left(Collection<Long> cases, Reach reach) {
        Map<Long, Sight> found = new HashMap<>();
        if (!cases.isEmpty() && !reach.departments().isEmpty()) {
            jdbc.query("""
                    select case_id, last_act, left_at, state from case_holding
                    where case_id in (:cases) and department_id in (:visible) order by last_act""", Map.of("cases", cases, "visible", reach.departments()), row -> {
                found.put(row.getLong("case_id"), sight(row));
            });
        }
        return found;
    }

    private static Sight sight(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new Sight(
                row.getLong("last_act"),
                row.getTimestamp("left_at").toInstant(),
                state == null ? null : CaseState.valueOf(state));
    }
}
