package cn.yingde.govservice.cases.look;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.Bodies;
import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.cases.imports.CaseLoader;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.PlantedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** A person planted in a case is nowhere but in its sealed columns. */
@ExtendWith(OutputCaptureExtension.class)
class PlantedPersonTests extends CasesApiTest {

    private static final String NAME = "栽植人甲乙丙";
    private static final String PHONE = "13800019357";
    private static final String TOLD = "请联系 " + NAME + PHONE;
    private static final List<String> SEALED =
            List.of("case_file", "case_note", "special_procedure", "progress_failure");

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void standsNowhereInPlain(CapturedOutput logs) {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        String id = Bodies.idNumber();
        String body = planted(matter, id);
        List<ApiAnswer> answers = new ArrayList<>();
        ApiAnswer receipt = clerk.with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/cases", body)
                .expectStatus(201);
        String no = receipt.text("/caseNo");
        answers.add(receipt);
        answers.add(clerk.post("/cases", body).expectProblem(409, "CASE_DUPLICATE"));
        answers.add(clerk.post("/cases", body.replace(id, id.substring(1))).expectProblem(400, "INVALID_REQUEST"));
        answers.add(clerk.post("/cases", body.replace("WINDOW", NAME)).expectStatus(400));
        answers.addAll(life(no));
        answers.add(clerk.get("/cases?implementationCode=" + matter.code()));
        answers.add(anybody.post(
                "/progress-queries", "{\"no\":\"%s\",\"queryCode\":\"%s\"}".formatted(no, receipt.text("/queryCode"))));
        assertThat(answers)
                .noneMatch(answer -> answer.body().contains(NAME)
                        || answer.body().contains(PHONE)
                        || answer.body().contains(id));
        clerk.post("/cases/" + no + "/reveals", "{\"field\":\"APPLICANT_NAME\",\"reason\":\"核对申请人\"}")
                .expectStatus(201);
        PlantedValue.isNowhere(jdbc, logs.getAll(), NAME, PHONE, id);
        PlantedValue.isNowhere(jdbc, SEALED, logs.getAll(), NAME, PHONE, id);
    }

    private static String planted(StubMatter matter, String id) {
        String agent =
                "\"agent\":{\"kind\":\"PERSON\",\"name\":\"%s\",\"idType\":\"ID_CARD\",\"idNumber\":\"%s\",\"phone\":\"%s\"},"
                        .formatted(NAME, id, PHONE);
        return Bodies.application(matter.code(), id, "[{\"seq\":1,\"form\":\"PAPER\",\"copies\":1}]")
                .replace("演示申请人", NAME)
                .replace("13800000001", PHONE)
                .replace("\"materials\"", agent + "\"materials\"");
    }

    /** Every act that takes free text, with the person in it. */
    private List<ApiAnswer> life(String no) {
        String path = "/cases/" + no;
        List<ApiAnswer> answers = new ArrayList<>();
        answers.add(clerk.post(
                path + "/correction-notices", "{\"items\":[{\"materialSeq\":2,\"problem\":\"%s\"}]}".formatted(TOLD)));
        bring(no, 2);
        answers.add(clerk.post(path + "/corrections", "{}"));
        answers.add(clerk.post(path + "/materials/1/checks", "{\"passed\":true,\"problem\":\"%s\"}".formatted(TOLD)));
        answers.add(clerk.post(path + "/acceptances", "{}"));
        answers.add(handler.post(
                path + "/opinions", "{\"step\":\"审核\",\"opinion\":\"AGREE\",\"comment\":\"%s\"}".formatted(TOLD)));
        answers.add(handler.post(path + "/returns", "{\"toStep\":\"审核\",\"reason\":\"%s\"}".formatted(TOLD)));
        answers.add(handler.post(
                path + "/special-procedures",
                "{\"kind\":\"EXTENSION\",\"workingDays\":5,\"reason\":\"%s\"}".formatted(TOLD)));
        answers.add(clerk.post(path + "/withdrawals", "{\"reason\":\"%s\"}".formatted(TOLD)));
        assertThat(answers).allMatch(answer -> answer.status() == 201);
        return answers;
    }

    /** A broken line is told by its row, never by what it says. */
    @Test
    void standsInNoRowErrorOfAnImport(CapturedOutput logs) {
        StubMatter matter = StubMatter.licence();
        CATALOG.tell("matter", "published", "2019-01-01T00:00:00+08:00", matter.head());
        CaseLoader loader = new CaseLoader(anybody.as("demo-loader"), jdbc);
        String id = Bodies.idNumber();
        String line =
                loader.line("1", matter.code(), id, "[]").replace("演示申请人", NAME).replace("13800000001", PHONE);
        JsonNode job = loader.load(
                line.replace("\"kind\":\"PERSON\"", "\"kind\":\"" + NAME + "\""),
                line.replace("\"WINDOW\"", "\"" + PHONE + "\""),
                line.substring(0, line.length() - 2),
                line.replace(NAME, NAME.repeat(200)),
                line);
        assertThat(job.path("accepted").asInt()).isEqualTo(1);
        assertThat(loader.errors(job).toString()).doesNotContain(NAME, PHONE, id);
        PlantedValue.isNowhere(jdbc, logs.getAll(), NAME, PHONE, id);
        PlantedValue.isNowhere(jdbc, SEALED, logs.getAll(), NAME, PHONE, id);
    }
}
