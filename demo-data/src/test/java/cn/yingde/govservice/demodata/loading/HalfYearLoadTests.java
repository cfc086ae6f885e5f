package cn.yingde.govservice.demodata.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingde.govservice.demodata.Collection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HalfYearLoadTests {

    @TempDir
    Path files;

    @BeforeEach
    void aLineForEachImport() throws IOException {
        for (Collection collection : Collection.values()) {
            Files.writeString(collection.in(files), "{\"sourceNo\":\"" + collection + "\"}\n");
        }
    }

    @Test
    void endsWithThePublicAddressOfTheReport() throws IOException {
        try (StubProduct product = new StubProduct()) {
            String said = product.loadFrom(files);
            assertThat(said.strip()
                            .lines()
                            .toList()
                            .get(said.strip().lines().toList().size() - 1))
                    .isEqualTo(product.url() + "/api/reporting/v1/reports/1/document?format=html");
            assertThat(product.calls("POST /api/reporting/v1/reports/1/signatures"))
                    .isOne();
            assertThat(product.calls("PUT /api/reporting/v1/targets/")).isEqualTo(3);
        }
    }

    @Test
    void loadsWhatIsReferredToBeforeWhatRefersToIt() throws IOException {
        try (StubProduct product = new StubProduct()) {
            product.loadFrom(files);
            List<String> posts = product.calls.stream()
                    .filter(call -> call.startsWith("POST"))
                    .toList();
            assertThat(posts)
                    .containsSubsequence(
                            "POST /api/catalog/v1/departments/imports",
                            "POST /api/catalog/v1/matters/imports",
                            "POST /api/catalog/v1/transfer-batches",
                            "POST /api/catalog/v1/transfer-batches/1/items/8/confirmations",
                            "POST /api/catalog/v1/transfer-batches/1/items/9/confirmations",
                            "POST /api/catalog/v1/transfer-batches/1/items/9/confirmations",
                            "POST /api/hotline/v1/imports",
                            "POST /api/hotline/v1/urgings/imports",
                            "POST /api/hotline/v1/coordination-meetings/imports",
                            "POST /api/reporting/v1/manual-indicators/imports",
                            "POST /api/reporting/v1/reports");
            assertThat(posts).contains("POST /api/cases/v1/imports");
        }
    }

    @Test
    void changesNothingTheSecondTimeAndSaysSo() throws IOException {
        try (StubProduct product = new StubProduct()) {
            String first = product.loadFrom(files);
            long made = product.calls("POST /api/reporting/v1/reports");
            String second = product.loadFrom(files);
            assertThat(first).doesNotContain("nothing changed");
            assertThat(second).contains("nothing changed", "reform: is already there", "7 unchanged");
            assertThat(product.calls("POST /api/reporting/v1/reports")).isEqualTo(made);
            assertThat(product.calls("PUT /api/reporting/v1/targets/")).isEqualTo(3);
            assertThat(product.calls("PATCH ")).isPositive();
        }
    }

    @Test
    void namesTheRowOfABrokenLineAndGoesOn() throws IOException {
        Files.writeString(Collection.TICKETS.in(files), "{\"sourceNo\":\"1\"}\n{\"sourceNo\":\n");
        try (StubProduct product = new StubProduct()) {
            String said = product.loadFrom(files);
            assertThat(said)
                    .contains("tickets, line 2: MALFORMED_REQUEST 不是 JSON", "1 rejected", "/document?format=html");
        }
    }

    @Test
    void waitsWhileTheProductAsksForPatience() throws IOException {
        try (StubProduct product = new StubProduct()) {
            product.busyFor.set(2);
            assertThat(product.loadFrom(files)).contains("/document?format=html");
            assertThat(product.calls("POST /api/catalog/v1/departments/imports"))
                    .isEqualTo(3);
        }
    }

    @Test
    void saysWhichCallWasRefused() throws IOException {
        try (StubProduct product = new StubProduct()) {
            Entry entry = new Entry(product.url(), product.url());
            assertThatThrownBy(() -> new Entry(product.url(), product.url() + "/nobody").get("/api/x"))
                    .isInstanceOf(LoadFailed.class)
                    .hasMessageContaining("demo-loader");
            assertThat(entry.get("/api/x").found()).isTrue();
        }
    }
}
