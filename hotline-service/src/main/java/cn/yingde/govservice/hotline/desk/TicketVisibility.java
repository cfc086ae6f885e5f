package cn.yingde.govservice.hotline.desk;

import cn.yingde.govservice.hotline.department.Departments;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who sees which tickets: the one predicate behind by-id, lists and counts. The hotline office sees all; a department
 * what it or a body it follows leads, assists or has held; the city centre what it sent.
 */
@Component
public class TicketVisibility {

    private static final Role[] OFFICE = {Role.HOTLINE_OPERATOR, Role.HOTLINE_REVIEWER, Role.HOTLINE_SUPERVISOR};
    private static final Role[] DEPARTMENT = {Role.DEPARTMENT_HANDLER, Role.DEPUTY_LEADER, Role.CHIEF_LEADER};

    private final JdbcClient jdbc;
    private final Departments departments;

    TicketVisibility(JdbcClient jdbc, Departments departments) {
        this.jdbc = jdbc;
        this.departments = departments;
    }

    /** A condition on {@code ticket t} with its parameters. */
    public record Scope(String condition, Map<String, Object> parameters) {

        static final Scope ALL = new Scope("1 = 1", Map.of());
        static final Scope NONE = new Scope("1 = 0", Map.of());
    }

    public Scope of(Caller caller) {
        if (caller.has(OFFICE)) {
            return Scope.ALL;
        }
        String department = caller.departmentId();
        if (department != null && (caller.has(DEPARTMENT) || reads(caller))) {
            return held(departments.withPredecessors(department));
        }
        if (department == null && reads(caller)) {
            return caller.hasScope("tickets.upstream") && !caller.hasScope("tickets.handle")
                    ? new Scope("t.source = 'UPSTREAM'", Map.of())
                    : Scope.ALL;
        }
        return Scope.NONE;
    }

    public boolean visible(long ticketId, Caller caller) {
        Scope scope = of(caller);
        return jdbc.sql("select count(*) from ticket t where t.id = :id and " + scope.condition())
                        .param("id", ticketId)
                        .params(scope.parameters())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether the caller belongs to the hotline office, which alone sees protected callers. */
    public static boolean office(Caller caller) {
        return caller.has(OFFICE);
    }

    private static boolean reads(Caller caller) {
        return caller.machine() && (caller.hasScope("tickets.read") || caller.hasScope("tickets.handle"));
    }

    private static Scope held(List<String> ids) {
        return new Scope(
                "exists (select 1 from ticket_holding h where h.ticket_id = t.id and h.department_id in (:scopeIds))",
                Map.of("scopeIds", ids));
    }
}
