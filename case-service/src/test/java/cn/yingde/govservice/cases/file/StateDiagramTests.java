package cn.yingde.govservice.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The diagram in the README is the table in the code; {@code -Ddocuments.update=true} draws it anew. */
class StateDiagramTests {

    private static final Path README = Path.of("README.md");
    private static final Pattern DIAGRAM = Pattern.compile("(?s)```mermaid\n.*?```");

    @Test
    void isTheTable() throws IOException {
        String drawn = "```mermaid\n" + CaseStates.TABLE.mermaid() + "```";
        if (Boolean.getBoolean("documents.update")) {
            String page = Files.readString(README);
            Files.writeString(README, DIAGRAM.matcher(page).replaceFirst(Matcher.quoteReplacement(drawn)));
        }
        assertThat(Files.readString(README)).contains(drawn);
    }
}
