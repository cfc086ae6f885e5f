package cn.yingde.govservice.platform.privacy;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Seals personal values for storage: AES-256-GCM, bound to table, column and row, the key's id in front
 * ({@code 1a2b3c4d:…}). A sealed text is about 1.4 times as long as its UTF-8 bytes, plus 60.
 */
public final class Vault {

    /** The sealing keys and the id of the one that seals now. */
    record Sealer(Aead aead, int keyId) {}

    private final Keyset<Sealer> keys;

    Vault(Keyset<Sealer> keys) {
        this.keys = keys;
    }

    public String seal(String table, String column, long row, String plain) {
        Sealer sealer = keys.get();
        try {
            byte[] sealed = sealer.aead().encrypt(bytes(plain), place(table, column, row));
            return KeyId.text(sealer.keyId()) + ":"
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed for " + table + "." + column, e);
        }
    }

    public String open(String table, String column, long row, String sealed) {
        byte[] bytes = Base64.getUrlDecoder().decode(sealed.substring(sealed.indexOf(':') + 1));
        byte[] place = place(table, column, row);
        try {
            return new String(open(bytes, place), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value of " + table + "." + column + " does not open", e);
        }
    }

    public String seal(SealedColumn column, long row, String plain) {
        return seal(column.table(), column.column(), row, plain);
    }

    public String open(SealedColumn column, long row, String sealed) {
        return open(column.table(), column.column(), row, sealed);
    }

    /** The same for a column that may be empty. */
    public @Nullable String sealIfPresent(SealedColumn column, long row, @Nullable String plain) {
        return plain == null ? null : seal(column, row, plain);
    }

    public @Nullable String openIfPresent(SealedColumn column, long row, @Nullable String sealed) {
        return sealed == null ? null : open(column, row, sealed);
    }

    /** Seals bytes for a binary column, without the readable key id: Tink's own is in front. */
    public byte[] sealBytes(String table, String column, long row, byte[] plain) {
        try {
            return keys.get().aead().encrypt(plain, place(table, column, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed for " + table + "." + column, e);
        }
    }

    public byte[] openBytes(String table, String column, long row, byte[] sealed) {
        try {
            return open(sealed, place(table, column, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value of " + table + "." + column + " does not open", e);
        }
    }

    /** The id of the key that seals now, as it stands in front of sealed texts. */
    public String newestKey() {
        return KeyId.text(keys.get().keyId());
    }

    /** Whether the key that seals now made this text. */
    public boolean newest(String sealed) {
        return sealed.startsWith(newestKey() + ":");
    }

    /** The same of sealed bytes, which begin with Tink's mark and the key's id. */
    public boolean newest(byte[] sealed) {
        return sealed.length > KeyId.BYTES
                && ByteBuffer.wrap(sealed, 1, KeyId.BYTES).getInt()
                        == keys.get().keyId();
    }

    private byte[] open(byte[] sealed, byte[] place) throws GeneralSecurityException {
        try {
            return keys.get().aead().decrypt(sealed, place);
        } catch (GeneralSecurityException perhapsNewKey) {
            return keys.fresh().aead().decrypt(sealed, place);
        }
    }

    private static byte[] place(String table, String column, long row) {
        return bytes(table + "." + column + "#" + row);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
