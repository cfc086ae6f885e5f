package cn.yingde.govservice.cases.intake;

import cn.yingde.govservice.cases.file.Applicant;
import cn.yingde.govservice.cases.file.CaseState;
import cn.yingde.govservice.cases.file.MatterRef;
import cn.yingde.govservice.cases.matter.MatterHead;
import cn.yingde.govservice.cases.rule.CaseProblem;
import cn.yingde.govservice.cases.rule.DuplicateRules;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Applications that are still pending, by what makes two the same: matter or handling item, applicant, and the project
 * when one is named. The query finds them, imported ones too; the unique column decides a race of live ones.
 */
@Repository
class PendingCases {

    private static final String PENDING = """
            select case_no, handling_item_code, coalesce(project_name, '') as project_name from case_file
            where applicant_id_hash in (:hashes) and handling_code = :code and state in (%s)""".formatted(
                    CaseState.PENDING.stream().map(state -> "'" + state + "'").collect(Collectors.joining(", ")));

    private final NamedParameterJdbcTemplate jdbc;

    PendingCases(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static String key(MatterRef matter, Applicant applicant, @Nullable String projectName) {
        String item = matter.handlingItemCode() == null ? matter.implementationCode() : matter.handlingItemCode();
        String project = projectName == null ? "" : projectName.strip();
        return hash(item + "\n" + applicant.idHash() + "\n" + project);
    }

    /** Live and imported cases alike, under the code whose department handles them now. */
    void refuseSecond(MatterRef matter, Collection<String> idHashes, @Nullable String projectName) {
        String suffix = suffix(matter.handlingItemCode());
        String project = projectName == null ? "" : projectName.strip();
        jdbc.query(PENDING, Map.of("hashes", idHashes, "code", matter.implementationCode()), (ResultSet row) -> {
            if (suffix.equals(suffix(row.getString("handling_item_code")))
                    && project.equals(row.getString("project_name"))) {
                throw duplicate(row.getString("case_no"), matter.type());
            }
        });
    }

    private static ProblemException duplicate(String caseNo, String type) {
        return ProblemException.of(
                        CaseProblem.CASE_DUPLICATE,
                        Text.of("相同申请正在办理：" + caseNo, "The same application is pending as " + caseNo))
                .because(DuplicateRules.onePending(type));
    }

    /** What a handling item's code has beyond its matter's: that stays when the matter gets another code. */
    private static String suffix(@Nullable String itemCode) {
        return itemCode == null ? "" : itemCode.substring(MatterHead.CODE_LENGTH);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
