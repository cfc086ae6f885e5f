package cn.yingde.govservice.localstack.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Makes a data directory with the system tables, once. */
final class DataDirectory {

    private static final List<String> SYSTEM_TABLES =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");
    private static final String DONE = "made-by-govservice";
    private static final int MOST_SECONDS = 120;

    private final ServerFiles files;

    DataDirectory(ServerFiles files) {
        this.files = files;
    }

    void make(Path directory) {
        Path done = directory.resolve(DONE);
        if (Files.exists(done)) {
            return;
        }
        try {
            Files.createDirectories(directory);
            bootstrap(directory);
            Files.writeString(done, ServerFiles.VERSION);
        } catch (IOException failure) {
            throw new DatabaseTrouble("The database in %s cannot be made".formatted(directory), failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new DatabaseTrouble("Interrupted while the database was made", stop);
        }
    }

    private void bootstrap(Path directory) throws IOException, InterruptedException {
        Path log = directory.resolve("bootstrap.log");
        Process process = new ProcessBuilder(new ServerCommand(files).bootstrap(directory))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (OutputStream sql = process.getOutputStream()) {
            sql.write("create database mysql;\nuse mysql;\nSET @auth_root_socket=NULL;\n".getBytes("US-ASCII"));
            for (String script : SYSTEM_TABLES) {
                Files.copy(files.share(script), sql);
            }
        }
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("see " + log);
        }
    }
}
