package cn.yingde.govservice.cases.intake;

import cn.yingde.govservice.cases.file.Applicant;
import cn.yingde.govservice.cases.file.MatterRef;
import cn.yingde.govservice.cases.rule.CaseProblem;
import cn.yingde.govservice.cases.rule.DuplicateRules;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Applications that are still pending, by what makes two the same: matter, applicant, and the project when one is
 * named. The unique column decides a race; the query words the refusal.
 */
@Repository
class PendingCases {

    private final JdbcTemplate jdbc;

    PendingCases(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static String key(MatterRef matter, Applicant applicant, @Nullable String projectName) {
        String item = matter.handlingItemCode() == null ? matter.implementationCode() : matter.handlingItemCode();
        String project = projectName == null ? "" : projectName.strip();
        return hash(item + "\n" + applicant.idHash() + "\n" + project);
    }

    void refuseSecond(String key, String type) {
        List<String> found =
                jdbc.queryForList("select case_no from case_file where pending_key = ?", String.class, key);
        if (!found.isEmpty()) {
            throw ProblemException.of(
                            CaseProblem.CASE_DUPLICATE,
                            Text.of("相同申请正在办理：" + found.get(0), "The same application is pending as " + found.get(0)))
                    .because(DuplicateRules.onePending(type));
        }
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
