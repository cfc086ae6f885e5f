package cn.yingde.govservice.cases.matter;

import cn.yingde.govservice.platform.deadline.Budget;
import cn.yingde.govservice.platform.deadline.Unit;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The heads of all published versions, as the feed left them. */
@Repository
public class MatterHeads {

    private static final String SELECT = """
            select implementation_code, version, matter_id, basic_code, name, type, department_id, case_type, stationed,
                promised_days, promised_unit, statutory_days, statutory_unit, in_force, effective_on, cancelled_on,
                successor_codes
            from matter_head""";

    private final JdbcTemplate jdbc;

    MatterHeads(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The version an application of this day falls under: the newest in effect, else the first there was. */
    public Optional<MatterHead> on(String code, LocalDate day) {
        List<MatterHead> versions = jdbc.query(
                SELECT + " where implementation_code = ? order by version",
                (row, number) -> head(row),
                MatterHead.matterCode(code));
        return on(versions, day);
    }

    /** Every version of every matter, by code; one query for a whole chunk of an import. */
    public Map<String, List<MatterHead>> all() {
        Map<String, List<MatterHead>> byCode = new HashMap<>();
        jdbc.query(SELECT + " order by implementation_code, version", row -> {
            MatterHead head = head(row);
            byCode.computeIfAbsent(head.implementationCode(), code -> new ArrayList<>())
                    .add(head);
        });
        return byCode;
    }

    public static Optional<MatterHead> on(List<MatterHead> versions, LocalDate day) {
        return versions.stream()
                .filter(head -> !head.effectiveOn().isAfter(day))
                .max(Comparator.comparingInt(MatterHead::version))
                .or(() -> versions.stream().findFirst());
    }

    void save(MatterHead head) {
        jdbc.update(
                """
                insert into matter_head (implementation_code, version, matter_id, basic_code, name, type, department_id,
                    case_type, stationed, promised_days, promised_unit, statutory_days, statutory_unit, in_force,
                    effective_on, cancelled_on, successor_codes, successor_code)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update matter_id = values(matter_id), basic_code = values(basic_code),
                    name = values(name), type = values(type), department_id = values(department_id),
                    case_type = values(case_type), stationed = values(stationed),
                    promised_days = values(promised_days), promised_unit = values(promised_unit),
                    statutory_days = values(statutory_days), statutory_unit = values(statutory_unit),
                    in_force = values(in_force), effective_on = values(effective_on),
                    cancelled_on = values(cancelled_on), successor_codes = values(successor_codes),
                    successor_code = values(successor_code)""",
                head.implementationCode(),
                head.version(),
                head.matterId(),
                head.basicCode(),
                head.name(),
                head.type(),
                head.departmentId(),
                head.caseType(),
                head.stationed(),
                head.promised().days(),
                head.promised().unit().name(),
                head.statutory().days(),
                head.statutory().unit().name(),
                head.inForce(),
                Date.valueOf(head.effectiveOn()),
                head.cancelledOn() == null ? null : Date.valueOf(head.cancelledOn()),
                String.join(",", head.successorCodes()),
                first(head.successorCodes()));
    }

    /** In force, suspended or cancelled holds for the matter, whatever the version. */
    void changeForce(String code, @Nullable String inForce, @Nullable LocalDate cancelledOn, List<String> successors) {
        jdbc.update(
                """
                update matter_head set in_force = ?, cancelled_on = ?, successor_codes = ?, successor_code = ?
                where implementation_code = ?""",
                inForce,
                cancelledOn == null ? null : Date.valueOf(cancelledOn),
                String.join(",", successors),
                first(successors),
                code);
    }

    void clear() {
        jdbc.update("delete from matter_head");
    }

    private static @Nullable String first(List<String> codes) {
        return codes.isEmpty() ? null : codes.get(0);
    }

    private static MatterHead head(ResultSet row) throws SQLException {
        Date cancelled = row.getDate("cancelled_on");
        String successors = row.getString("successor_codes");
        return new MatterHead(
                row.getString("implementation_code"),
                row.getInt("version"),
                row.getString("matter_id"),
                row.getString("basic_code"),
                row.getString("name"),
                row.getString("type"),
                row.getString("department_id"),
                row.getString("case_type"),
                row.getBoolean("stationed"),
                new Budget(row.getInt("promised_days"), Unit.valueOf(row.getString("promised_unit"))),
                new Budget(row.getInt("statutory_days"), Unit.valueOf(row.getString("statutory_unit"))),
                row.getString("in_force"),
                row.getDate("effective_on").toLocalDate(),
                cancelled == null ? null : cancelled.toLocalDate(),
                successors.isEmpty() ? List.of() : List.of(successors.split(",")));
    }
}
