package cn.yingde.govservice.localstack.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory that all clones and all test runs of one user share for what is large and never changes. */
public final class CacheDirectory {

    private CacheDirectory() {}

    /** Found by {@code GOVSERVICE_CACHE}, else under the user's own cache directory. */
    public static Path path() {
        String own = System.getenv("GOVSERVICE_CACHE");
        if (own != null && !own.isBlank()) {
            return made(Path.of(own));
        }
        Path home = Path.of(System.getProperty("user.home", "/nonexistent"));
        // A build account may have no home of its own.
        Path base = Files.isWritable(home)
                ? home.resolve(".cache/govservice")
                : Path.of(System.getProperty("java.io.tmpdir"), "govservice-" + System.getProperty("user.name"));
        return made(base);
    }

    private static Path made(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException failure) {
            throw new DatabaseTrouble("The cache directory %s cannot be made".formatted(directory), failure);
        }
    }
}
