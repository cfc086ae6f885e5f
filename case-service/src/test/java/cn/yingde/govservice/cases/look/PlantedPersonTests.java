package cn.yingde.govservice.cases.look;

import cn.yingde.govservice.cases.Bodies;
import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.testing.PlantedValue;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** A person planted in a case is nowhere but in its sealed columns. */
@ExtendWith(OutputCaptureExtension.class)
class PlantedPersonTests extends CasesApiTest {

    private static final String NAME = "栽植人甲乙丙";
    private static final String PHONE = "13800019357";
    private static final List<String> SEALED =
            List.of("case_file", "case_note", "special_procedure", "progress_failure");

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void standsNowhereInPlain(CapturedOutput logs) {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        String id = Bodies.idNumber();
        String body = Bodies.application(matter.code(), id, "[{\"seq\":1,\"form\":\"PAPER\",\"copies\":1}]")
                .replace("演示申请人", NAME)
                .replace("13800000001", PHONE);
        String no = clerk.with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/cases", body)
                .expectStatus(201)
                .text("/caseNo");
        clerk.post("/cases", body).expectProblem(409, "CASE_DUPLICATE");
        clerk.post("/cases", body.replace(id, id.substring(1))).expectProblem(400, "INVALID_REQUEST");
        clerk.post(
                        "/cases/" + no + "/materials/1/checks",
                        "{\"passed\":false,\"problem\":\"请联系 " + NAME + PHONE + "\"}")
                .expectStatus(201);
        clerk.post("/cases/" + no + "/reveals", "{\"field\":\"APPLICANT_NAME\",\"reason\":\"核对申请人\"}")
                .expectStatus(201);
        clerk.get("/cases/" + no).expectStatus(200);
        PlantedValue.isNowhere(jdbc, logs.getAll(), NAME, PHONE, id);
        PlantedValue.isNowhere(jdbc, SEALED, logs.getAll(), NAME, PHONE, id);
    }
}
