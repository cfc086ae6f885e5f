package cn.yingde.govservice.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yingde.govservice.platform.PlatformTables;
import cn.yingde.govservice.platform.privacy.PersonalDataKeys;
import cn.yingde.govservice.platform.privacy.PrivacySettings;
import cn.yingde.govservice.platform.time.MachineTime;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The table of keys, step by step. */
@Tag("sql")
class IdempotencyKeysTests {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final RequestKey KEY = new RequestKey("clerk|clerk", "key-0001", "f".repeat(64));

    private final JdbcTemplate jdbc = PlatformTables.jdbc();

    @TempDir
    private Path directory;

    @BeforeEach
    void noKeysYet() {
        jdbc.update("delete from idempotency_key");
    }

    @Test
    void keepsTheWholeAnswerAndShowsNoneOfIt() {
        IdempotencyKeys keys = keys(NOW);
        keys.insert(KEY);
        keys.complete(
                KEY,
                ResponseEntity.status(201)
                        .eTag("\"0\"")
                        .header("Location", "/cases/1")
                        .body(Map.of("applicant", "李小敏")));
        StoredAnswer answer = keys.find(KEY).orElseThrow();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.etag()).isEqualTo("\"0\"");
        assertThat(answer.location()).isEqualTo("/cases/1");
        assertThat(answer.body()).isEqualTo("{\"applicant\":\"李小敏\"}");
        assertThat(jdbc.queryForObject("select body from idempotency_key", String.class))
                .doesNotContain("applicant", "李小敏");
    }

    @Test
    void keepsAnAnswerWithoutABody() {
        IdempotencyKeys keys = keys(NOW);
        keys.insert(KEY);
        keys.complete(KEY, ResponseEntity.noContent().build());
        assertThat(keys.find(KEY).orElseThrow().body()).isNull();
    }

    @Test
    void leavesNoKeyOfACommandThatWasKilled() {
        IdempotencyKeys keys = keys(NOW);
        PlatformTables.transactions().executeWithoutResult(status -> {
            keys.insert(KEY);
            status.setRollbackOnly();
        });
        assertThat(keys.find(KEY)).isEmpty();
        keys.insert(KEY);
    }

    @Test
    void letsNoTwinBeginWhileTheFirstRuns() {
        IdempotencyKeys keys = keys(NOW);
        PlatformTables.transactions().executeWithoutResult(status -> {
            keys.insert(KEY);
            assertThatExceptionOfType(CannotAcquireLockException.class)
                    .isThrownBy(() -> PlatformTables.impatient()
                            .update(
                                    "insert into idempotency_key (caller, idem_key, fingerprint, status, created_at)"
                                            + " values (?, ?, ?, 0, now(3))",
                                    KEY.caller(),
                                    KEY.key(),
                                    KEY.fingerprint()));
        });
        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> keys.insert(KEY));
    }

    @Test
    void keepsTheKeysOfCallersApart() {
        IdempotencyKeys keys = keys(NOW);
        keys.insert(KEY);
        RequestKey others = new RequestKey("other|other", KEY.key(), KEY.fingerprint());
        assertThat(keys.find(others)).isEmpty();
        keys.insert(others);
    }

    @Test
    void forgetsKeysAfterTwoDaysAndNotBefore() {
        keys(NOW).insert(KEY);
        assertThat(keys(NOW.plus(Duration.ofHours(24))).purge()).isZero();
        assertThat(keys(NOW.plus(IdempotencyKeys.KEPT)).purge()).isZero();
        assertThat(keys(NOW.plus(IdempotencyKeys.KEPT).plusMillis(1)).purge()).isEqualTo(1);
        assertThat(keys(NOW).find(KEY)).isEmpty();
    }

    private IdempotencyKeys keys(Instant now) {
        PersonalDataKeys files = new PersonalDataKeys(new PrivacySettings(directory.toString(), true));
        MachineTime machine = new MachineTime(Clock.fixed(now, ZoneOffset.UTC));
        return new IdempotencyKeys(jdbc, JsonMapper.shared(), new AnswerSeal(files.vault()), machine);
    }
}
