package cn.yingde.govservice.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a service's OpenAPI document with the committed one; {@code -Ddocuments.update=true} writes it anew. A
 * difference that takes something away from clients is told apart by {@code .ci}.
 */
public final class OpenApiDocument {

    private static final Path COMMITTED = Path.of("openapi.json");

    private OpenApiDocument() {}

    /** Fails the test when the running service's document is another than the committed file in its module. */
    public static void isTheCommittedOne(int port) {
        String served = pretty(Api.of(port, "x")
                .get("http://127.0.0.1:" + port + "/v3/api-docs")
                .expectStatus(200)
                .body());
        try {
            if (Boolean.getBoolean("documents.update")) {
                Files.writeString(COMMITTED, served);
            }
            assertThat(COMMITTED)
                    .as("run with -Ddocuments.update=true and commit the file")
                    .exists();
            assertThat(Files.readString(COMMITTED))
                    .as("the API changed: run with -Ddocuments.update=true, look at the difference, commit it")
                    .isEqualTo(served);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String pretty(String json) {
        return Api.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(Api.JSON.readTree(json)) + "\n";
    }
}
