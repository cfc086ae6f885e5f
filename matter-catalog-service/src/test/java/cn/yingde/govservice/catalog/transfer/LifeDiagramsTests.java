package cn.yingde.govservice.catalog.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.matter.MatterLife;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LifeDiagramsTests {

    @Test
    void showsTheStateTablesInTheReadme() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains(MatterLife.EDITING.mermaid())
                .contains(MatterLife.FORCE.mermaid())
                .contains(TransferLife.TABLE.mermaid());
    }
}
