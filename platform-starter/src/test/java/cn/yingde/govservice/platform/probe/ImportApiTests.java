package cn.yingde.govservice.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class ImportApiTests extends ProbeApiTest {

    @Test
    void anUploadIsAnsweredWhenStoredAndAppliedByTheWorkers() {
        String series = fresh().substring(0, 20);
        String lines = IntStream.range(0, 2_100)
                .mapToObj(number -> "{\"name\":\"" + series + number + "\"}\n")
                .collect(Collectors.joining());
        ApiAnswer stored = api().as("demo-loader").postLines("/imports", lines).expectStatus(202);
        assertThat(stored.text("/errorsUrl")).endsWith("/imports/" + stored.text("/id") + "/errors");
        assertThat(stored.json().at("/rows").asInt()).isEqualTo(2_100);
        assertThat(counts(done(stored))).isEqualTo("2100/0/0");
        ApiAnswer again = api().as("demo-loader").postLines("/imports", lines).expectStatus(202);
        assertThat(counts(done(again))).isEqualTo("0/2100/0");
    }

    @Test
    void brokenLinesAreToldByRowAndLanguage() {
        String name = fresh();
        ApiAnswer stored = admin().postLines("/imports", "{\"name\":\"" + name + "\"}\n{\"nam\n{}\n")
                .expectStatus(202);
        assertThat(counts(done(stored))).isEqualTo("1/0/2");
        ApiAnswer errors = admin().with("Accept-Language", "en")
                .get(stored.text("/errorsUrl").substring(13));
        assertThat(errors.text("/items/0/code")).isEqualTo("UNREADABLE");
        assertThat(errors.json().at("/items/0/row").asInt()).isEqualTo(2);
        assertThat(errors.text("/items/1/detail")).isEqualTo("A name is needed.");
        assertThat(admin().get(stored.text("/errorsUrl").substring(13)).text("/items/1/detail"))
                .isEqualTo("缺少名称。");
    }

    @Test
    void onlyLinesAreTakenAndOnlyFromWhomMay() {
        admin().post("/imports", "{}").expectProblem(415, "UNSUPPORTED_MEDIA_TYPE");
        api().as("window-clerk").postLines("/imports", "{}").expectProblem(403, "FORBIDDEN");
        admin().get("/imports/17").expectProblem(404, "NOT_FOUND");
    }

    private ApiAnswer done(ApiAnswer stored) {
        Eventually.assertThat(() -> assertThat(view(stored).text("/state")).isEqualTo("DONE"));
        return view(stored);
    }

    private ApiAnswer view(ApiAnswer stored) {
        return admin().get("/imports/" + stored.text("/id")).expectStatus(200);
    }

    private static String counts(ApiAnswer view) {
        return view.text("/accepted") + "/" + view.text("/unchanged") + "/" + view.text("/rejected");
    }
}
