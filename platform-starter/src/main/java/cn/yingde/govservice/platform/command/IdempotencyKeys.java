package cn.yingde.govservice.platform.command;

import cn.yingde.govservice.platform.time.MachineTime;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The table of idempotency keys with the answers their requests got. */
public final class IdempotencyKeys {

    static final Duration KEPT = Duration.ofHours(48);

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final AnswerSeal seal;
    private final MachineTime machine;

    public IdempotencyKeys(JdbcTemplate jdbc, JsonMapper json, AnswerSeal seal, MachineTime machine) {
        this.jdbc = jdbc;
        this.json = json;
        this.seal = seal;
        this.machine = machine;
    }

    Optional<StoredAnswer> find(RequestKey key) {
        List<StoredAnswer> found = jdbc.query(
                "select fingerprint, status, etag, location, body from idempotency_key where caller = ? and idem_key = ?",
                (row, number) -> new StoredAnswer(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        opened(key, row.getString(5))),
                key.caller(),
                key.key());
        return found.stream().findFirst();
    }

    /** The first statement of a command's transaction. */
    void insert(RequestKey key) {
        jdbc.update(
                "insert into idempotency_key (caller, idem_key, fingerprint, status, created_at) values (?, ?, ?, 0, ?)",
                key.caller(),
                key.key(),
                key.fingerprint(),
                Timestamp.from(machine.now()));
    }

    /** The last statement of a command's transaction. */
    void complete(RequestKey key, ResponseEntity<?> answer) {
        Object body = answer.getBody();
        HttpHeaders headers = answer.getHeaders();
        jdbc.update(
                "update idempotency_key set status = ?, etag = ?, location = ?, body = ? where caller = ? and idem_key = ?",
                answer.getStatusCode().value(),
                headers.getETag(),
                headers.getFirst(HttpHeaders.LOCATION),
                body == null ? null : seal.seal(row(key), json.writeValueAsString(body)),
                key.caller(),
                key.key());
    }

    /** Removes old keys. */
    int purge() {
        return jdbc.update(
                "delete from idempotency_key where created_at < ? limit 5000",
                Timestamp.from(machine.now().minus(KEPT)));
    }

    private @Nullable String opened(RequestKey key, @Nullable String sealed) {
        return sealed == null ? null : seal.open(row(key), sealed);
    }

    private static long row(RequestKey key) {
        return 31L * key.caller().hashCode() + key.key().hashCode();
    }
}
