package cn.yingde.govservice.platform.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** The two keysets of personal data in one directory: one seals values, the other hashes them for look-ups. */
public final class PersonalDataKeys {

    private static final int ASKED_LOOKUP_KEYS = 2;

    private final PrivacySettings settings;
    private final LongSupplier nanos;

    public PersonalDataKeys(PrivacySettings settings) {
        this(settings, System::nanoTime);
    }

    PersonalDataKeys(PrivacySettings settings, LongSupplier nanos) {
        this.settings = settings;
        this.nanos = nanos;
        try {
            AeadConfig.register();
            MacConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public Vault vault() {
        KeysetFile file = file("vault.keyset.json", PredefinedAeadParameters.AES256_GCM);
        return new Vault(new Keyset<>(
                file,
                keys -> new Vault.Sealer(
                        keys.getPrimitive(RegistryConfiguration.get(), Aead.class),
                        keys.getPrimary().getId()),
                nanos));
    }

    public LookupHash lookupHash() {
        KeysetFile file = file("lookup.keyset.json", lookupParameters());
        return new LookupHash(new Keyset<>(file, PersonalDataKeys::lookupKeys, nanos));
    }

    private KeysetFile file(String name, Parameters kind) {
        if (settings.keysetDir().isBlank()) {
            throw new IllegalStateException(
                    "govservice.privacy.keyset-dir (GOVSERVICE_PRIVACY_KEYSET_DIR) must name the directory of the key files");
        }
        return new KeysetFile(Path.of(settings.keysetDir(), name), kind, settings.createMissingKeys());
    }

    /** The primary first, then the newest of the others. */
    private static List<LookupHash.Key> lookupKeys(KeysetHandle keys) throws GeneralSecurityException {
        List<LookupHash.Key> asked = new ArrayList<>();
        asked.add(lookupKey(keys.getPrimary()));
        for (int i = keys.size() - 1; i >= 0 && asked.size() < ASKED_LOOKUP_KEYS; i--) {
            if (!keys.getAt(i).isPrimary()) {
                asked.add(lookupKey(keys.getAt(i)));
            }
        }
        return List.copyOf(asked);
    }

    private static LookupHash.Key lookupKey(KeysetHandle.Entry entry) throws GeneralSecurityException {
        KeysetHandle alone = KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(entry.getKey())
                        .withFixedId(entry.getId())
                        .makePrimary())
                .build();
        return new LookupHash.Key(alone.getPrimitive(RegistryConfiguration.get(), Mac.class), entry.getId());
    }

    private static Parameters lookupParameters() {
        try {
            return HmacParameters.builder()
                    .setKeySizeBytes(32)
                    .setTagSizeBytes(32)
                    .setHashType(HmacParameters.HashType.SHA256)
                    .setVariant(HmacParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
