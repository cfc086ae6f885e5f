package cn.yingde.govservice.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.audit.AuditRetention;
import cn.yingde.govservice.platform.audit.AuditVerification;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("sql")
class AuditTests extends ProbeApiTest {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AuditVerification verification;

    @Autowired
    AuditRetention retention;

    @Test
    void aCommandAndARefusalEachLeaveOneRow() {
        String id = make();
        assertThat(rows(id)).containsExactly("MADE DONE");
        admin().with("If-Match", "\"9\"")
                .put("/probes/" + id, new Name(fresh()))
                .expectStatus(412);
        assertThat(rows(id)).containsExactly("MADE DONE", "renameProbe REFUSED_412");
    }

    @Test
    void theApplicationUserCanNeitherChangeNorRemoveRows() throws SQLException {
        TestDatabase database = TestDatabase.of("cases");
        try (Connection app = DriverManager.getConnection(database.url(), database.app(), database.appPassword());
                Statement sql = app.createStatement()) {
            for (String refused : List.of(
                    "update audit_event set outcome = 'X'",
                    "delete from audit_event",
                    "drop table probe",
                    "delete from audit_seal",
                    "delete from audit_removal",
                    "update audit_sealed set seal_number = 1")) {
                assertThat(fails(sql, refused)).as(refused).isTrue();
            }
        }
    }

    @Test
    void aChangedRowIsFoundAndOnlyThatSealAccused() throws SQLException {
        String id = make();
        Eventually.assertThat(() -> assertThat(sealOf(id)).isNotEmpty());
        assertThat(verification.verify().intact()).isTrue();
        long seal = sealOf(id).get(0);
        owner("update audit_event set outcome = 'FORGED' where object_id = '" + id + "'");
        assertThat(verification.verify().faults()).containsExactly(seal);
        owner("update audit_event set outcome = 'DONE' where object_id = '" + id + "'");
        assertThat(verification.verify().intact()).isTrue();
    }

    @Test
    void theOwnerRemovesWhatIsOverAndTheTrailStaysVerifiable() {
        make();
        make();
        Eventually.assertThat(() -> assertThat(verification.verify().unsealed()).isZero());
        assertThat(retention.run(Instant.parse("2100-01-01T00:00:00Z"))).isPositive();
        AuditVerification.Result result = verification.verify();
        assertThat(result.findings()).isEmpty();
        assertThat(result.verifiedFrom()).isGreaterThan(1);
    }

    @Test
    void theAuditorComparesWithSealsKeptElsewhere() {
        String id = make();
        Eventually.assertThat(() -> assertThat(sealOf(id)).isNotEmpty());
        long seal = sealOf(id).get(0);
        String kept = "{\"kept\":[{\"number\":%d,\"hmac\":\"%s\"}]}";
        ApiAnswer answer = api().as("security-auditor")
                .post("/audit-verifications", kept.formatted(seal, "0".repeat(64)))
                .expectStatus(200);
        assertThat(answer.text("/findings/0/kind")).isEqualTo("REWRITTEN");
        assertThat(answer.json().at("/findings/0/seal").asLong()).isEqualTo(seal);
        for (String bad : List.of(kept.formatted(seal, "0"), kept.formatted(-1, "0".repeat(64)), "{\"kept\":1}")) {
            api().as("security-auditor").post("/audit-verifications", bad).expectProblem(400, "INVALID_REQUEST");
        }
    }

    @Test
    void onlyTheAuditorReadsTheTrail() {
        make();
        api().as("security-auditor").get("/audit-events?limit=5").expectStatus(200);
        api().as("admin").get("/audit-events").expectProblem(403, "FORBIDDEN");
        assertThat(api().as("security-auditor")
                        .post("/audit-verifications")
                        .expectStatus(200)
                        .json()
                        .at("/seals")
                        .asLong())
                .isNotNegative();
    }

    private List<String> rows(String id) {
        return jdbc.queryForList(
                "select concat(action, ' ', outcome) from audit_event where object_id = ? order by id",
                String.class,
                id);
    }

    private List<Long> sealOf(String id) {
        return jdbc.queryForList(
                "select d.seal_number from audit_sealed d join audit_event a on a.id = d.audit_id where a.object_id = ?",
                Long.class,
                id);
    }

    private static boolean fails(Statement sql, String statement) {
        try {
            sql.execute(statement);
            return false;
        } catch (SQLException refused) {
            return true;
        }
    }

    private static void owner(String statement) throws SQLException {
        TestDatabase database = TestDatabase.of("cases");
        try (Connection owner =
                        DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
                Statement sql = owner.createStatement()) {
            sql.execute(statement);
        }
    }
}
