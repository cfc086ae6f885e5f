package cn.yingde.govservice.localstack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where everything of a running product lies.
 *
 * @param root of the clone
 * @param run data, keys, logs and process list of this product
 */
public record RunFiles(Path root, Path run) {

    /** {@code .run} of the clone, unless {@code GOVSERVICE_RUN_DIR} names another place. */
    public static RunFiles of(Path root) {
        String other = System.getenv("GOVSERVICE_RUN_DIR");
        Path run = other == null || other.isBlank() ? root.resolve(".run") : Path.of(other);
        return new RunFiles(
                root.toAbsolutePath().normalize(), run.toAbsolutePath().normalize());
    }

    Path data() {
        return run.resolve("data");
    }

    Path keys() {
        return run.resolve("keys");
    }

    Path config() {
        return run.resolve("config");
    }

    Path logs() {
        return run.resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    Path processes() {
        return run.resolve("processes");
    }

    Path lock() {
        return run.resolve("lock");
    }

    /** Unpacked applications and their archives belong to the clone's build, not to one run's data. */
    Path app(Service service) {
        return root.resolve(".run/apps").resolve(service.id());
    }

    void make() {
        FileAttribute<?> ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        try {
            for (Path directory : List.of(run, data(), logs())) {
                Files.createDirectories(directory);
            }
            for (Path directory : List.of(keys(), config())) {
                if (!Files.isDirectory(directory)) {
                    Files.createDirectory(directory, ownerOnly);
                }
            }
        } catch (IOException failure) {
            throw new Trouble("The directory %s cannot be written: %s".formatted(run, failure.getMessage()), failure);
        }
    }

    /** Forgets data and keys; they belong together. */
    void reset() {
        for (Path directory : List.of(data(), keys(), config())) {
            delete(directory);
        }
        make();
    }

    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new Trouble("%s cannot be deleted: %s".formatted(directory, failure.getMessage()), failure);
        }
    }

    /** A file that only its user can read. */
    static void writeSecret(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new Trouble("%s cannot be written: %s".formatted(file, failure.getMessage()), failure);
        }
    }
}
