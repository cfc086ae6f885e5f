package cn.yingde.govservice.platform.testing;

import java.nio.file.Path;

/**
 * Compares a service's OpenAPI document with the committed one; {@code -Ddocuments.update=true} writes it anew.
 * Whether a difference takes something away from clients is told by {@code .ci}.
 */
public final class OpenApiDocument {

    private OpenApiDocument() {}

    /** Fails the test when the running service's document is another than {@code openapi.json} in its module. */
    public static void isTheCommittedOne(int port) {
        String served = Api.of(port, "x")
                .get("http://127.0.0.1:" + port + "/v3/api-docs")
                .expectStatus(200)
                .body();
        CommittedFile.is(Path.of("openapi.json"), pretty(served));
    }

    private static String pretty(String json) {
        return Api.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(Api.JSON.readTree(json)) + "\n";
    }
}
