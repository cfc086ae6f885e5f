package cn.yingde.govservice.hotline.desk;

import cn.yingde.govservice.hotline.department.Departments;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who sees which tickets, and up to when: the one predicate behind by-id, history, clock, ledgers, lists and counts.
 * The hotline office sees all; a department what it or a body it follows leads or assists, and what one of them left
 * as it was then; the city centre what it sent.
 */
@Component
public class TicketVisibility {

    private static final Role[] OFFICE = {Role.HOTLINE_OPERATOR, Role.HOTLINE_REVIEWER, Role.HOTLINE_SUPERVISOR};
    private static final Role[] DEPARTMENT = {Role.DEPARTMENT_HANDLER, Role.DEPUTY_LEADER, Role.CHIEF_LEADER};

    /** Each ticket once: whole if one of the departments has not left it, else as the last of them left it. */
    private static final String HELD = """
            (select h.ticket_id, max(coalesce(h.left_after, 9223372036854775807)) as until_event
                from ticket_holding h where h.department_id in (:scopeIds) group by h.ticket_id) v
            join ticket t on t.id = v.ticket_id
            left join ticket_as_left s on s.ticket_id = v.ticket_id and s.after_event = v.until_event""";

    private final JdbcClient jdbc;
    private final Departments departments;

    TicketVisibility(JdbcClient jdbc, Departments departments) {
        this.jdbc = jdbc;
        this.departments = departments;
    }

    /** Where tickets are read from, under the alias {@code t}, and on what condition. */
    public record Scope(String from, String condition, Map<String, Object> parameters, boolean departmental) {

        static final Scope ALL = new Scope("ticket t", "1 = 1", Map.of(), false);
        static final Scope UPSTREAM = new Scope("ticket t", "t.source = 'UPSTREAM'", Map.of(), false);
        static final Scope NONE = new Scope("ticket t", "1 = 0", Map.of(), false);

        static Scope heldBy(List<String> departmentIds) {
            return new Scope(
                    HELD,
                    "(v.until_event = 9223372036854775807 or s.id is not null)",
                    Map.of("scopeIds", departmentIds),
                    true);
        }

        /** A column as the caller sees it, of those that {@code ticket_as_left} keeps. */
        public String column(String name) {
            return departmental ? "(case when s.id is null then t.%1$s else s.%1$s end)".formatted(name) : "t." + name;
        }

        /** An expression over the ticket as it stands, and the one for a ticket that was left. */
        public String either(String standing, String asLeft) {
            return departmental ? "(case when s.id is null then %s else %s end)".formatted(standing, asLeft) : standing;
        }

        String leftId() {
            return departmental ? "s.id" : "null";
        }
    }

    public Scope of(Caller caller) {
        if (caller.has(OFFICE)) {
            return Scope.ALL;
        }
        String department = caller.departmentId();
        if (department != null && (caller.has(DEPARTMENT) || reads(caller))) {
            return Scope.heldBy(departments.withPredecessors(department));
        }
        if (department == null && reads(caller)) {
            return caller.hasScope("tickets.upstream") && !caller.hasScope("tickets.handle")
                    ? Scope.UPSTREAM
                    : Scope.ALL;
        }
        return Scope.NONE;
    }

    /** A ticket within the caller's scope; with {@code leftId} only as it was left. */
    record Visible(long id, @Nullable Long leftId) {}

    Optional<Visible> find(String ticketNo, Caller caller) {
        Scope scope = of(caller);
        return jdbc.sql("select t.id, " + scope.leftId() + " as left_id from " + scope.from()
                        + " where t.ticket_no = :ticketNo and " + scope.condition())
                .param("ticketNo", ticketNo)
                .params(scope.parameters())
                .query((row, number) -> new Visible(row.getLong(1), row.getObject(2, Long.class)))
                .optional();
    }

    /** Whether the caller belongs to the hotline office, which alone sees protected callers. */
    public static boolean office(Caller caller) {
        return caller.has(OFFICE);
    }

    private static boolean reads(Caller caller) {
        return caller.machine() && (caller.hasScope("tickets.read") || caller.hasScope("tickets.handle"));
    }
}
