package cn.yingde.govservice.hotline.dispatch;

import cn.yingde.govservice.hotline.category.Categories;
import cn.yingde.govservice.hotline.coordination.DispatchRules;
import cn.yingde.govservice.hotline.department.Departments;
import cn.yingde.govservice.hotline.desk.TicketDesk;
import cn.yingde.govservice.hotline.ticket.Ticket;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ranks departments for a dispatch: a rule and its minutes first, then what similar tickets came to, then the owner. */
@Component
class SuggestDepartments {

    private static final int RULE_SCORE = 100;
    private static final int MOST_PRACTICE_SCORE = 90;
    private static final int OWNER_SCORE = 10;

    private final TicketDesk desk;
    private final DispatchRules rules;
    private final Categories categories;
    private final Departments departments;
    private final JdbcClient jdbc;

    SuggestDepartments(
            TicketDesk desk, DispatchRules rules, Categories categories, Departments departments, JdbcClient jdbc) {
        this.desk = desk;
        this.rules = rules;
        this.categories = categories;
        this.departments = departments;
        this.jdbc = jdbc;
    }

    /** The best first. */
    record Suggestions(List<Suggestion> items) {}

    /** One department, why, and on what paper. */
    record Suggestion(
            String departmentId,
            int score,
            String reason,
            @Nullable String basis) {}

    @Transactional(readOnly = true)
    Suggestions forTicket(String ticketNo, Caller caller) {
        Ticket ticket = desk.see(ticketNo, caller).ticket();
        List<Suggestion> found = new ArrayList<>();
        rules.applying(
                        ticket.categoryCode(),
                        ticket.township(),
                        desk.conditions().today())
                .forEach(rule -> offer(
                        found, rule.leadDepartmentId(), RULE_SCORE, said("派单规则", "dispatch rule"), rule.minutesNo()));
        practice(ticket)
                .forEach(suggestion -> offer(
                        found, suggestion.departmentId(), suggestion.score(), suggestion.reason(), suggestion.basis()));
        categories
                .find(ticket.categoryCode())
                .map(category -> category.ownerDepartmentId())
                .ifPresent(owner -> offer(found, owner, OWNER_SCORE, said("类别主管部门", "owner of the topic"), null));
        found.removeIf(suggestion -> suggestion.departmentId().equals(ticket.complainedDepartmentId()));
        return new Suggestions(List.copyOf(found));
    }

    private void offer(List<Suggestion> found, String department, int score, String reason, @Nullable String basis) {
        boolean fresh =
                found.stream().noneMatch(suggestion -> suggestion.departmentId().equals(department));
        boolean member = departments
                .find(department)
                .map(Departments.Department::hotlineMember)
                .orElse(false);
        if (fresh && member) {
            found.add(new Suggestion(department, score, reason, basis));
        }
    }

    private List<Suggestion> practice(Ticket ticket) {
        return jdbc.sql("""
                        select lead_department_id, count(*) from ticket
                        where category_code = ? and state = 'CLOSED' and lead_department_id is not null
                        group by lead_department_id order by count(*) desc, lead_department_id limit 3""")
                .param(ticket.categoryCode())
                .query((row, number) -> new Suggestion(
                        row.getString(1),
                        Math.min(MOST_PRACTICE_SCORE, 20 + row.getInt(2)),
                        said("同类工单由其办结 " + row.getInt(2) + " 件", "closed " + row.getInt(2) + " tickets of this topic"),
                        null))
                .list();
    }

    private static String said(String zh, String en) {
        return Text.of(zh, en).in(LocaleContextHolder.getLocale());
    }
}
