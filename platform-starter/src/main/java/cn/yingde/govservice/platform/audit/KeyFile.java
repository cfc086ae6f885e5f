package cn.yingde.govservice.platform.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret of 32 bytes in a file of mode 600, written as hexadecimal; made at first use on a trial machine. */
final class KeyFile {

    private static final int BYTES = 32;

    private KeyFile() {}

    static byte[] readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return HexFormat.of().parseHex(Files.readString(file).trim());
        } catch (IOException failure) {
            throw new UncheckedIOException("The key file " + file + " cannot be used.", failure);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(
                folder,
                "key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, HexFormat.of().formatHex(key));
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            // Another replica made it first; its key is the one.
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
