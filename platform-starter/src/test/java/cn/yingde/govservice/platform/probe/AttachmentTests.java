package cn.yingde.govservice.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.attachment.Attachments;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.testing.TestIssuer;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("sql")
class AttachmentTests extends ProbeApiTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final byte[] PDF = "%PDF-1.7\n演示数据".getBytes(StandardCharsets.UTF_8);
    private static final String NAMED = "attachment; filename*=UTF-8''%E8%AF%81%E6%98%8E.pdf";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Attachments attachments;

    @Test
    void aFileComesBackAsItWasForDownloadOnly() throws Exception {
        byte[] file = Arrays.copyOf(PDF, 2_000_000);
        JsonNode stored = upload("window-clerk", file, NAMED, 201);
        assertThat(stored.at("/fileName").asString()).isEqualTo("证明.pdf");
        assertThat(stored.at("/contentType").asString()).isEqualTo("application/pdf");
        assertThat(stored.at("/size").asInt()).isEqualTo(file.length);
        assertThat(stored.at("/sha256").asString()).matches("[0-9a-f]{64}");
        HttpResponse<byte[]> back = download("window-clerk", stored.at("/id").asString());
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body()).isEqualTo(file);
        assertThat(header(back, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(back, "Content-Disposition")).startsWith("attachment").contains("%E8%AF%81%E6%98%8E.pdf");
        assertThat(header(back, "Content-Type")).isEqualTo("application/pdf");
    }

    @Test
    void onlyTheBringerAndItsDepartmentSeeIt() throws Exception {
        String id = upload("housing-handler", PDF, NAMED, 201).at("/id").asString();
        assertThat(download("housing-deputy-leader", id).statusCode()).isEqualTo(200);
        assertThat(download("market-handler", id).statusCode()).isEqualTo(404);
        assertThat(download("housing-handler", "1").statusCode()).isEqualTo(404);
        assertThat(download("housing-handler", "x").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "<html><script>alert(1)</script></html>, UNSUPPORTED_MEDIA_TYPE, 415",
        "MZ                                    , UNSUPPORTED_MEDIA_TYPE, 415",
        "''                                    , INVALID_REQUEST, 400"
    })
    void theContentDecidesNotTheName(String content, String code, int status) throws Exception {
        byte[] file = content.startsWith("MZ")
                ? Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90}, 600)
                : content.getBytes(StandardCharsets.UTF_8);
        JsonNode refused = upload("window-clerk", file, NAMED, status);
        assertThat(refused.at("/code").asString()).isEqualTo(code);
    }

    @ParameterizedTest(name = "an archive with {0} is {1}")
    @CsvSource({
        "word/document.xml, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xl/workbook.xml,   application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "OFD.xml,           application/ofd",
        "run.exe,           UNSUPPORTED_MEDIA_TYPE"
    })
    void looksIntoArchives(String entry, String type) throws Exception {
        boolean taken = type.startsWith("application");
        JsonNode answer = upload("window-clerk", zip(entry), NAMED, taken ? 201 : 415);
        assertThat(answer.at(taken ? "/contentType" : "/code").asString()).isEqualTo(type);
    }

    @Test
    void aFileThatIsTooLargeLeavesNothingBehind() throws Exception {
        JsonNode refused = upload("window-clerk", Arrays.copyOf(PDF, (20 << 20) + 1), NAMED, 413);
        assertThat(refused.at("/code").asString()).isEqualTo("PAYLOAD_TOO_LARGE");
        assertThat(jdbc.queryForObject(
                        "select count(*) from attachment_part p where not exists"
                                + " (select 1 from attachment a where a.id = p.attachment_id)",
                        Integer.class))
                .isZero();
    }

    @Test
    void aNameIsNeededAndKeepsNoPath() throws Exception {
        assertThat(upload("window-clerk", PDF, "inline", 400).at("/code").asString())
                .isEqualTo("INVALID_REQUEST");
        assertThat(upload("window-clerk", PDF, "attachment; filename=\"../../etc/passwd.pdf\"", 201)
                        .at("/fileName")
                        .asString())
                .isEqualTo("passwd.pdf");
    }

    @Test
    void nameAndContentAreSealedInTheDatabase() throws Exception {
        long id = upload("window-clerk", PDF, NAMED, 201).at("/id").asLong();
        assertThat(jdbc.queryForObject("select file_name from attachment where id = ?", String.class, id))
                .doesNotContain("证明");
        assertThat(jdbc.queryForObject("select content from attachment_part where attachment_id = ?", byte[].class, id))
                .isNotEqualTo(PDF)
                .hasSizeGreaterThan(PDF.length);
    }

    @Test
    void aCommandCanReferOnlyToAStoredFile() throws Exception {
        attachments.requireExisting(
                upload("window-clerk", PDF, NAMED, 201).at("/id").asString());
        Assertions.assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> attachments.requireExisting("12"));
    }

    private JsonNode upload(String person, byte[] file, String disposition, int status) throws Exception {
        HttpRequest request = request(person, "")
                .header("Content-Type", "application/octet-stream")
                .header("Content-Disposition", disposition)
                .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                .build();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<byte[]> download(String person, String id) throws Exception {
        return HTTP.send(request(person, "/" + id).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String person, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/cases/v1/attachments" + path))
                .header("Authorization", "Bearer " + TestIssuer.token(person));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static byte[] zip(String entry) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
        }
        return bytes.toByteArray();
    }
}
