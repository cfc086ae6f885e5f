package cn.yingde.govservice.localstack.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A built application, unpacked: it starts faster than from its one jar, and an archive of its classes can be made. */
final class AppFiles {

    private static final int EXTRACT_SECONDS = 120;

    private final RunFiles files;
    private final Service service;

    AppFiles(RunFiles files, Service service) {
        this.files = files;
        this.service = service;
    }

    /** Unpacks the built jar unless this very jar is already there. */
    boolean unpack() {
        Path jar = builtJar();
        String stamp = stamp(jar);
        if (stamp.equals(read(stampFile()))) {
            return false;
        }
        Path directory = files.app(service);
        RunFiles.delete(directory);
        try {
            Files.createDirectories(directory.getParent());
            extract(jar, directory);
            Files.move(directory.resolve(jar.getFileName()), directory.resolve("app.jar"));
            Files.writeString(stampFile(), stamp);
            return true;
        } catch (IOException failure) {
            throw new Trouble("%s cannot be unpacked: %s".formatted(jar, failure.getMessage()), failure);
        }
    }

    private void extract(Path jar, Path directory) throws IOException {
        Path log = files.log(service.id() + "-unpack");
        Child tool = Child.start(
                service.id() + "-unpack",
                List.of(
                        Jdk.java(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        directory.toString()),
                Map.of(),
                files.root(),
                log);
        tool.await(EXTRACT_SECONDS);
        if (tool.exitCode() != 0) {
            throw new IOException(tool.lastWords());
        }
    }

    Path jar() {
        return files.app(service).resolve("app.jar");
    }

    Path archive() {
        return files.app(service).resolve("java-%d.%s".formatted(Jdk.version(), Jdk.aotCache() ? "aot" : "jsa"));
    }

    /** What a failed start leaves is no archive. */
    static void deleteArchive(Path archive) {
        try {
            Files.deleteIfExists(archive);
        } catch (IOException failure) {
            throw new Trouble("%s cannot be deleted: %s".formatted(archive, failure.getMessage()), failure);
        }
    }

    String mainClass() {
        try (JarFile jar = new JarFile(jar().toFile())) {
            return jar.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        } catch (IOException failure) {
            throw new Trouble("%s cannot be read: %s".formatted(jar(), failure.getMessage()), failure);
        }
    }

    private Path builtJar() {
        Path target = files.root().resolve(service.module()).resolve("target");
        try (Stream<Path> jars = Files.list(target)) {
            return jars.filter(jar -> jar.getFileName().toString().matches(service.module() + "-[\\d.]+\\.jar"))
                    .filter(AppFiles::executable)
                    .findFirst()
                    .orElseThrow(() -> notBuilt(target));
        } catch (IOException missing) {
            throw notBuilt(target);
        }
    }

    private static boolean executable(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry loader = file.getEntry("BOOT-INF/classpath.idx");
            return loader != null;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private Trouble notBuilt(Path target) {
        return new Trouble("%s is not built: no application in %s.".formatted(service.id(), target));
    }

    private Path stampFile() {
        return files.app(service).resolve("unpacked-from");
    }

    private static String stamp(Path jar) {
        try {
            return "%s %d %s".formatted(jar, Files.size(jar), Files.getLastModifiedTime(jar));
        } catch (IOException failure) {
            throw new Trouble("%s cannot be read: %s".formatted(jar, failure.getMessage()), failure);
        }
    }

    private static String read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            return "";
        }
    }
}
