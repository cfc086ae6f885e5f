package cn.yingde.govservice.localstack.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Gives the administrator the password at each start, from a file that only the user can read. */
final class InitFile {

    private InitFile() {}

    static Path in(Path dataDir) {
        return dataDir.resolve("init.sql");
    }

    static void write(Path dataDir, String password) throws IOException {
        Path file = in(dataDir);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        StringBuilder sql = new StringBuilder();
        for (String host : new String[] {"localhost", "127.0.0.1", "::1"}) {
            sql.append("ALTER USER IF EXISTS 'root'@'%s' IDENTIFIED BY '%s';\n".formatted(host, password));
        }
        Files.writeString(file, sql);
    }
}
