package cn.yingde.govservice.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is made from the code and committed, so that a change of it is seen in review. */
final class CommittedFile {

    private CommittedFile() {}

    /** Fails unless the file holds this content; {@code -Ddocuments.update=true} writes it. */
    static void is(Path file, String content) {
        try {
            if (Boolean.getBoolean("documents.update")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, content);
            }
            assertThat(file)
                    .as("run with -Ddocuments.update=true and commit the file")
                    .exists();
            assertThat(Files.readString(file))
                    .as("%s changed: run with -Ddocuments.update=true, look at the difference, commit it", file)
                    .isEqualTo(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
