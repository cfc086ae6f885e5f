package cn.yingde.govservice.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which paths are of the streaming kind. */
class StreamingPathsTests {
    @ParameterizedTest
    @CsvSource({
        "/api/cases/v1/imports, true",
        "/api/catalog/v1/departments/imports, true",
        "/api/hotline/v1/coordination-meetings/imports, true",
        "/api/cases/v1/imports/17, false",
        "/api/cases/v1/imports/17/errors, false",
        "/api/hotline/v1/exports, true",
        "/api/hotline/v1/exports/17, true",
        "/api/hotline/v1/tickets/exports/17/file, true",
        "/api/cases/v1/attachments, true",
        "/api/cases/v1/attachments/17, true",
        "/api/cases/v1/halls/1/stream, true",
        "/api/cases/v1/stream, true",
        "/api/cases/v1/streams, false",
        "/api/cases/v1/cases/imports-of-may, false",
        "/api/cases/v1/cases, false",
        "/reports/imports, false"
    })
    void areToldByTheirLastPart(String path, boolean streaming) {
        assertThat(StreamingPaths.matches(path)).isEqualTo(streaming);
    }
}
