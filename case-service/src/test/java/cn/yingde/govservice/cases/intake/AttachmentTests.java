package cn.yingde.govservice.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.Bodies;
import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import org.junit.jupiter.api.Test;

/** Files that come with a case: who sees the case may read them, nobody else. */
class AttachmentTests extends CasesApiTest {

    private static final String JOINT =
            "{\"kind\":\"EXTENSION\",\"workingDays\":15,\"joint\":true,\"reason\":\"联合办理\"%s}";

    @Test
    void aMaterialsFileIsReadByWhoSeesTheCase() {
        StubMatter matter = CATALOG.publish(StubMatter.licence().notStationed());
        String file = uploaded(handler);
        String materials = "[{\"seq\":1,\"form\":\"ELECTRONIC\",\"copies\":1,\"attachmentId\":\"%s\"}]".formatted(file);
        String no = handler.post("/cases", Bodies.application(matter.code(), Bodies.idNumber(), materials))
                .expectStatus(201)
                .text("/caseNo");
        assertThat(deputy.get("/cases/" + no).text("/materials/0/attachmentId")).isEqualTo(file);
        ApiAnswer read = deputy.get("/attachments/" + file).expectStatus(200);
        assertThat(read.body()).startsWith("%PDF");
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
        anybody.as("market-handler").get("/attachments/" + file).expectProblem(404, "NOT_FOUND");
        clerk.get("/attachments/" + file).expectProblem(404, "NOT_FOUND");
    }

    @Test
    void anApplicationNamesOnlyFilesThatAreThere() {
        StubMatter matter = CATALOG.publish(StubMatter.licence());
        String materials = "[{\"seq\":1,\"form\":\"ELECTRONIC\",\"copies\":1,\"attachmentId\":\"1\"}]";
        ApiAnswer refused = clerk.post("/cases", Bodies.application(matter.code(), Bodies.idNumber(), materials));
        assertThat(refused.status()).isIn(400, 404, 422);
        assertThat(clerk.get("/cases/count?implementationCode=" + matter.code())
                        .json()
                        .at("/count")
                        .asInt())
                .isZero();
    }

    @Test
    void theLongerExtensionOfJointHandlingBringsItsPaper() {
        String no = accepted(StubMatter.licence());
        String path = "/cases/" + no + "/special-procedures";
        handler.post(path, JOINT.formatted("")).expectRule(422, "CASE_PROCEDURE", "CASE-EXT-4");
        handler.post(path, JOINT.replace("15", "16").formatted("")).expectRule(422, "CASE_PROCEDURE", "CASE-EXT-3");
        String paper = ",\"attachmentId\":\"%s\"".formatted(uploaded(handler));
        String id = handler.post(path, JOINT.formatted(paper)).expectStatus(201).text("/specialProcedure/id");
        ApiAnswer granted = chief.post(path + "/" + id + "/decisions", "{\"decision\":\"APPROVE\"}")
                .expectStatus(201);
        assertThat(granted.text("/clock/due")).isEqualTo("2026-04-07");
        assertThat(granted.text("/clock/statutoryDue")).isEqualTo("2026-04-21");
    }

    private static String uploaded(Api who) {
        return who.with("Content-Type", "application/pdf")
                .with("Content-Disposition", "attachment; filename=\"material.pdf\"")
                .post("/attachments", "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")
                .expectStatus(201)
                .text("/id");
    }
}
