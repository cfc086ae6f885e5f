package cn.yingde.govservice.cases.timer;

import cn.yingde.govservice.cases.desk.Acts;
import cn.yingde.govservice.cases.desk.CaseEvents;
import cn.yingde.govservice.cases.desk.Change;
import cn.yingde.govservice.cases.file.Act;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.CaseFiles;
import cn.yingde.govservice.cases.file.CaseStates;
import cn.yingde.govservice.cases.file.Holdings;
import cn.yingde.govservice.platform.schedule.PagedScan;
import cn.yingde.govservice.platform.security.Actor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Open cases follow their matter to its new department; a matter that moved twice is followed step by step. */
@Component
class HandOver {

    private static final Actor REFORM = Actor.system("case-hand-over");
    private static final String OPEN = CaseStates.TABLE.sources(CaseAction.HAND_OVER).stream()
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", "));

    private record Target(String code, String departmentId) {}

    private final JdbcTemplate jdbc;
    private final CaseFiles files;
    private final Holdings holdings;
    private final CaseEvents events;
    private final Acts acts;

    HandOver(JdbcTemplate jdbc, CaseFiles files, Holdings holdings, CaseEvents events, Acts acts) {
        this.jdbc = jdbc;
        this.files = files;
        this.holdings = holdings;
        this.events = events;
        this.acts = acts;
    }

    List<Long> due() {
        return jdbc.queryForList("""
                select distinct c.id from matter_head o
                    join matter_head s on s.implementation_code = o.successor_code
                    join case_file c on c.handling_code = o.implementation_code
                where o.in_force = 'CANCELLED' and c.state in (%s) order by c.id limit %d""".formatted(OPEN, PagedScan.PAGE), Long.class);
    }

    void handle(long id) {
        files.byId(id).ifPresent(file -> target(file).ifPresent(target -> handOver(file, target)));
    }

    private void handOver(CaseFile file, Target target) {
        Act act = acts.now(REFORM);
        String from = file.departmentId();
        file.handOver(act, target.departmentId(), target.code());
        if (!from.equals(target.departmentId())) {
            holdings.left(file, from, act.at());
        }
        events.record(
                file,
                CaseAction.HAND_OVER,
                act,
                file.state(),
                Change.none()
                        .with("fromDepartmentId", from)
                        .with("toDepartmentId", target.departmentId())
                        .with("toImplementationCode", target.code()));
    }

    private Optional<Target> target(CaseFile file) {
        return jdbc
                .query("""
                        select s.implementation_code, s.department_id from matter_head o
                            join matter_head s on s.implementation_code = o.successor_code
                        where o.implementation_code = ? and o.in_force = 'CANCELLED'
                        order by s.version desc limit 1""", (row, number) -> new Target(row.getString(1), row.getString(2)), file.handlingCode())
                .stream()
                .findFirst();
    }
}
