package cn.yingde.govservice.platform.privacy;

import com.google.crypto.tink.Mac;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Keyed hashes by which sealed values are found ({@code varchar(64)}): HMAC-SHA-256 of the normalised value, the key's
 * id in front. After a rotation the last two keys are asked until the stored hashes have been rewritten.
 */
public final class LookupHash {

    /** One key with its id. */
    record Key(Mac mac, int id) {}

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Keyset<List<Key>> keys;

    LookupHash(Keyset<List<Key>> keys) {
        this.keys = keys;
    }

    /** The hash to store; kind keeps equal values of different meaning apart. */
    public String of(String kind, String value) {
        return hash(keys.get().get(0), kind, value);
    }

    /** The hashes to search by, newest key first. */
    public List<String> candidates(String kind, String value) {
        return keys.get().stream().map(key -> hash(key, kind, value)).toList();
    }

    /** The id of the key that hashes are made with now, as it stands in front of them. */
    public String newestKey() {
        return KeyId.text(keys.get().get(0).id());
    }

    /** Whether the key that is used now made this hash. */
    public boolean newest(String hash) {
        return hash.startsWith(newestKey() + ":");
    }

    private static String hash(Key key, String kind, String value) {
        try {
            byte[] mac = key.mac().computeMac((kind + ":" + normalised(value)).getBytes(StandardCharsets.UTF_8));
            return KeyId.text(key.id()) + ":"
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Hashing failed for " + kind, e);
        }
    }

    private static String normalised(String value) {
        String wide = Normalizer.normalize(value, Normalizer.Form.NFKC);
        return SPACE.matcher(wide).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
