package cn.yingde.govservice.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Idempotency keys of uploads, whose bodies are hashed while they are stored. */
@Tag("sql")
class UploadKeyTests extends ProbeApiTest {

    @Autowired
    JdbcTemplate jdbc;

    private final String key = UUID.randomUUID().toString();
    private final String lines = "{\"name\":\"" + fresh() + "\"}\n";

    @Test
    void answersARepeatedImportWithTheFirstJob() {
        ApiAnswer first = keyed().postLines("/imports", lines).expectStatus(202);
        ApiAnswer second = keyed().postLines("/imports", lines).expectStatus(202);
        assertThat(second.text("/id")).isEqualTo(first.text("/id"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(jobs(first)).isEqualTo(1);
    }

    @Test
    void refusesTheKeyForAnotherFileOrAnotherPath() {
        ApiAnswer first = keyed().postLines("/imports", lines).expectStatus(202);
        keyed().postLines("/imports", lines + lines).expectProblem(422, "IDEMPOTENCY_KEY_REUSED");
        keyed().post("/probes", new Name(fresh())).expectProblem(422, "IDEMPOTENCY_KEY_REUSED");
        assertThat(jobs(first)).isEqualTo(1);
    }

    @Test
    void doesAnImportOnceThatComesTwiceAtOnce() {
        List<ApiAnswer> answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> keyed().postLines("/imports", lines)))
                .limit(3)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(202, 409));
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 202)
                        .map(answer -> answer.text("/id"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void refusesAMalformedKeyBeforeTheFileIsRead() {
        api().as("demo-loader")
                .with("Idempotency-Key", "short")
                .postLines("/imports", lines)
                .expectProblem(400, "INVALID_REQUEST");
    }

    @Test
    void leavesNoKeyBehindARefusedUpload() {
        file("%PDF-1.7 x", "").expectProblem(400, "INVALID_REQUEST");
        file("%PDF-1.7 x", "attachment; filename=\"a.pdf\"").expectStatus(201);
    }

    @Test
    void answersARepeatedFileWithTheFirstAndKeepsOne() {
        ApiAnswer first = file("%PDF-1.7 x", "attachment; filename=\"a.pdf\"").expectStatus(201);
        ApiAnswer second = file("%PDF-1.7 x", "attachment; filename=\"a.pdf\"").expectStatus(201);
        assertThat(second.text("/id")).isEqualTo(first.text("/id"));
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .endsWith(first.text("/id"));
        file("%PDF-1.7 y", "attachment; filename=\"a.pdf\"").expectProblem(422, "IDEMPOTENCY_KEY_REUSED");
        assertThat(jdbc.queryForObject(
                        "select count(*) from attachment_part p where not exists"
                                + " (select 1 from attachment a where a.id = p.attachment_id)",
                        Integer.class))
                .isZero();
    }

    private Api keyed() {
        return admin().with("Idempotency-Key", key);
    }

    private ApiAnswer file(String content, String disposition) {
        return api().as("window-clerk")
                .with("Idempotency-Key", key)
                .with("Content-Type", "application/octet-stream")
                .with("Content-Disposition", disposition.isEmpty() ? "inline" : disposition)
                .post("/attachments", content);
    }

    private int jobs(ApiAnswer first) {
        Integer found = jdbc.queryForObject(
                "select count(*) from import_job where sha256 = ?", Integer.class, first.text("/sha256"));
        return found == null ? 0 : found;
    }
}
