package cn.yingde.govservice.cases.desk;

import cn.yingde.govservice.cases.file.CaseFile;
import cn.yingde.govservice.cases.file.CaseFiles;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Cases by their number, within what the caller may see; anything else is not there. */
@Repository
public class VisibleCases {

    private final NamedParameterJdbcTemplate jdbc;
    private final Visibility visibility;
    private final CaseFiles files;

    VisibleCases(NamedParameterJdbcTemplate jdbc, Visibility visibility, CaseFiles files) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.files = files;
    }

    public CaseFile get(String caseNo, Caller caller) {
        Visibility.Predicate visible = visibility.of(caller);
        MapSqlParameterSource parameters = new MapSqlParameterSource(visible.parameters()).addValue("no", caseNo);
        List<Long> ids = jdbc.queryForList(
                "select c.id from case_file c where c.case_no = :no and " + visible.sql(), parameters, Long.class);
        return ids.stream().findFirst().flatMap(files::byId).orElseThrow(ProblemException::notFound);
    }

    /** A case by its number alone, for calls that prove themselves otherwise. */
    public Optional<CaseFile> unchecked(String caseNo) {
        List<Long> ids =
                jdbc.queryForList("select id from case_file where case_no = :no", Map.of("no", caseNo), Long.class);
        return ids.stream().findFirst().flatMap(files::byId);
    }
}
