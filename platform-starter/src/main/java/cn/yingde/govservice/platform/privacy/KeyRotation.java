package cn.yingde.govservice.platform.privacy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.mac.HmacParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;

/**
 * Rotates a key file without downtime, in two steps: {@code add} a key that only reads, wait until every replica has
 * looked at the file again, then {@code promote} it to the one that writes. Old keys stay and go on reading.
 */
public final class KeyRotation {

    /** How long to wait between the two steps: replicas look at the file twice as often. */
    public static final Duration WAIT = Duration.ofMinutes(1);

    private KeyRotation() {}

    /** {@code add <key file> [<rewritten key>]} or {@code promote <key file>}, for operators. */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        String step = arguments.length < 2 ? "" : arguments[0] + arguments.length;
        switch (step) {
            case "add2" -> add(Path.of(arguments[1]));
            case "add3" -> add(Path.of(arguments[1]), arguments[2]);
            case "promote2" -> promote(Path.of(arguments[1]));
            default -> throw new IllegalArgumentException("add <key file> [<rewritten key>], or promote <key file>");
        }
    }

    /** Adds a new key of the same kind, which reads and does not write yet. */
    public static void add(Path file) throws IOException, GeneralSecurityException {
        add(file, "");
    }

    /**
     * The same for look-up keys that were rotated before: only the last two are asked, so every hash must have been
     * written anew with the present one.
     *
     * @param rewritten the key that all stored hashes are made with, as the services tell
     */
    public static void add(Path file, String rewritten) throws IOException, GeneralSecurityException {
        KeysetHandle keys = read(file);
        requireRewritten(keys, rewritten);
        KeysetHandle.Builder.Entry fresh = KeysetHandle.generateEntryFromParameters(
                        keys.getPrimary().getKey().getParameters())
                .withRandomId();
        write(file, KeysetHandle.newBuilder(keys).addEntry(fresh).build());
    }

    /** Makes the newest key the one that writes. */
    public static void promote(Path file) throws IOException, GeneralSecurityException {
        KeysetHandle.Builder keys = KeysetHandle.newBuilder(read(file));
        keys.getAt(keys.size() - 1).makePrimary();
        write(file, keys.build());
    }

    private static void requireRewritten(KeysetHandle keys, String rewritten) {
        boolean lookUps = keys.getPrimary().getKey().getParameters() instanceof HmacParameters;
        String present = KeyId.text(keys.getPrimary().getId());
        if (lookUps && keys.size() > 1 && !present.equals(rewritten)) {
            throw new IllegalStateException("The look-up keys were rotated before. Rotate them again only when every"
                    + " service that uses the file has logged \"holds values of ... look-up key " + present
                    + " only\" for each of its tables (table key_rewriting, done_at); then: add <key file> " + present);
        }
    }

    private static KeysetHandle read(Path file) throws IOException, GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }

    /** Whole or not at all: a reader never meets half a file. */
    private static void write(Path file, KeysetHandle keys) throws IOException, GeneralSecurityException {
        Path fresh = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "new",
                ".key",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
