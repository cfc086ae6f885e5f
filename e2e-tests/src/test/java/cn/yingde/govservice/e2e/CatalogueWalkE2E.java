package cn.yingde.govservice.e2e;

import static cn.yingde.govservice.e2e.People.ANYBODY;
import static cn.yingde.govservice.e2e.People.EDITOR;
import static cn.yingde.govservice.e2e.People.OTHER_HANDLER;
import static cn.yingde.govservice.e2e.People.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A matter from its first draft to the public's search. */
class CatalogueWalkE2E {
    private static final String MATTERS = "/api/catalog/v1/matters";

    @BeforeAll
    static void departments() {
        Bureau.departments();
    }

    @Test
    void aMatterIsDraftedSubmittedReviewedPublishedAndFound() {
        Reporting figure =
                Reporting.watch("matters.stationed-approval", Bureau.today().toString(), "housing");
        String name = Bureau.uniqueName("房屋安全确认");
        Answer draft = Bureau.newDraft(name);
        String matter = MATTERS + "/" + draft.text("/id");
        assertThat(draft.text("/state")).isEqualTo("DRAFT");
        assertThat(draft.text("/implementationCode")).matches("[0-9A-Z]{18}4[0-9]{12}");

        EDITOR.post(matter + "/submissions", "{}").expectRule(422, "MATTER_INCOMPLETE");
        ANYBODY.get(matter).expectProblem(404, "NOT_FOUND");
        EDITOR.put(matter + "/draft", Bureau.checklist()).expectProblem(428, "PRECONDITION_REQUIRED");
        EDITOR.with("If-Match", draft.header("ETag"))
                .put(matter + "/draft", Bureau.checklist())
                .expect(200);

        assertThat(EDITOR.post(matter + "/submissions", "{}").expect(201).text("/state"))
                .isEqualTo("IN_REVIEW");
        EDITOR.post(matter + "/reviews", "{\"decision\":\"APPROVE\"}").expectProblem(403, "FORBIDDEN");
        REVIEWER.post(matter + "/reviews", "{\"decision\":\"APPROVE\",\"reason\":\"要素齐全\"}")
                .expect(201);
        Answer published = REVIEWER.post(matter + "/publications", "{}").expect(201);
        assertThat(published.text("/state")).isEqualTo("PUBLISHED");
        assertThat(published.text("/inForce")).isEqualTo("IN_FORCE");

        found(name, draft.text("/implementationCode"));
        history(matter);
        figure.grows();
    }

    private static void found(String name, String code) {
        String query = MATTERS + "?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        Answer search = Poll.until(
                () -> ANYBODY.get(query),
                answer -> !answer.text("/items/0/name").isEmpty());
        assertThat(search.expect(200).text("/items/0/name")).isEqualTo(name);
        assertThat(ANYBODY.get(MATTERS + "/by-code/" + code).expect(200).text("/state"))
                .isEqualTo("PUBLISHED");
    }

    private static void history(String matter) {
        String facts =
                EDITOR.get(matter + "/history").expect(200).json().at("/items").toString();
        assertThat(facts).contains("submitted", "approved", "published");
        OTHER_HANDLER.post(matter + "/suspensions", "{\"reason\":\"无权\"}").expectProblem(403, "FORBIDDEN");
    }
}
