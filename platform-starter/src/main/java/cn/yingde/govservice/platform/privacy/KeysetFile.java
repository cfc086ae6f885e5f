package cn.yingde.govservice.platform.privacy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Tink keyset in a file of mode 600; made at first use where that is allowed. */
final class KeysetFile {

    private static final Logger log = LoggerFactory.getLogger(KeysetFile.class);

    private final Path path;
    private final Parameters kind;
    private final boolean makeIfMissing;

    KeysetFile(Path path, Parameters kind, boolean makeIfMissing) {
        this.path = path;
        this.kind = kind;
        this.makeIfMissing = makeIfMissing;
    }

    KeysetHandle read() {
        try {
            if (makeIfMissing && !Files.exists(path)) {
                make();
            }
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(path), InsecureSecretKeyAccess.get());
        } catch (IOException e) {
            throw new UncheckedIOException("No key file can be read at " + path, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key file " + path + " holds no keyset", e);
        }
    }

    /** Changes when a key was added or another one became the primary. */
    FileTime changedAt() {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /** Several processes may start at once: the link is made by exactly one of them. */
    private void make() throws IOException, GeneralSecurityException {
        Path directory = path.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        Path fresh = Files.createTempFile(
                directory,
                "new",
                ".key",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            KeysetHandle keys = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.generateEntryFromParameters(kind)
                            .withRandomId()
                            .makePrimary())
                    .build();
            Files.writeString(fresh, TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
            Files.createLink(path, fresh);
            log.info("key file {} made", path);
        } catch (FileAlreadyExistsException madeByAnother) {
            log.debug("key file {} was made by another process", path);
        } finally {
            Files.delete(fresh);
        }
    }
}
