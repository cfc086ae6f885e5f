package cn.yingde.govservice.demodata.recount;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.demodata.Collection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same lines each time: repeating the load is to change nothing. */
class SameLinesTests {

    @Test
    void writesTheSameBytesAgain(@TempDir Path again) throws IOException {
        GeneratedFiles.write(again);
        for (Collection collection : Collection.values()) {
            assertThat(Files.mismatch(collection.in(GeneratedFiles.directory()), collection.in(again)))
                    .as(collection.name())
                    .isEqualTo(-1);
        }
    }
}
