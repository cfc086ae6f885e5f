package cn.yingde.govservice.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two replicas go on working through both steps of a rotation, neither of them restarted. */
class KeyRotationTests {

    private static final SealedColumn NAME = new SealedColumn("applicant", "id", "name");
    private static final String PHONE = "13800003210";

    @TempDir
    private Path directory;

    private final AtomicLong time = new AtomicLong();
    private Vault vault;
    private Vault otherVault;
    private LookupHash hashes;
    private LookupHash otherHashes;

    @BeforeEach
    void twoReplicas() {
        vault = keys().vault();
        otherVault = keys().vault();
        hashes = keys().lookupHash();
        otherHashes = keys().lookupHash();
    }

    @Test
    void anAddedKeyReadsAndDoesNotWriteYet() throws Exception {
        String before = vault.seal(NAME, 1, "李小敏");
        String hash = hashes.of("phone", PHONE);
        addKeys();
        everybodyLooks();
        assertThat(keyId(vault.seal(NAME, 2, "李小敏"))).isEqualTo(keyId(before));
        assertThat(hashes.of("phone", PHONE)).isEqualTo(hash);
        assertThat(hashes.candidates("phone", PHONE)).hasSize(2).startsWith(hash);
    }

    @Test
    void valuesOpenAndAreFoundAtEveryMomentOfTheRotation() throws Exception {
        String oldValue = vault.seal(NAME, 1, "李小敏");
        String oldHash = hashes.of("phone", PHONE);
        otherVault.seal(NAME, 9, "x");
        otherHashes.of("phone", PHONE);
        addKeys();
        everybodyLooks();
        otherVault.open(NAME, 1, oldValue);
        List<String> askedByTheOther = otherHashes.candidates("phone", PHONE);
        promoteKeys();
        // one replica has looked at the file again, the other one not yet
        Vault ahead = keys().vault();
        String newValue = ahead.seal(NAME, 2, "李小敏");
        String newHash = keys().lookupHash().of("phone", PHONE);
        assertThat(keyId(newValue)).isNotEqualTo(keyId(oldValue));
        assertThat(otherVault.open(NAME, 2, newValue)).isEqualTo("李小敏");
        assertThat(ahead.open(NAME, 1, oldValue)).isEqualTo("李小敏");
        assertThat(askedByTheOther).contains(oldHash, newHash);
        everybodyLooks();
        assertThat(keyId(vault.seal(NAME, 3, "李小敏"))).isEqualTo(keyId(newValue));
        assertThat(hashes.of("phone", PHONE)).isEqualTo(newHash);
        assertThat(hashes.candidates("phone", PHONE)).containsExactly(newHash, oldHash);
    }

    @Test
    void theFileStaysTheOwners() throws Exception {
        vault.seal(NAME, 1, "x");
        KeyRotation.main(new String[] {"add", vaultFile().toString()});
        KeyRotation.main(new String[] {"promote", vaultFile().toString()});
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(vaultFile())))
                .isEqualTo("rw-------");
        assertThatIllegalArgumentException().isThrownBy(() -> KeyRotation.main(new String[] {"drop"}));
    }

    @Test
    void lookUpKeysRotateAgainOnlyWhenTheirHashesAreRewritten() throws Exception {
        hashes.of("phone", PHONE);
        KeyRotation.add(lookupFile());
        KeyRotation.promote(lookupFile());
        String present = keys().lookupHash().newestKey();
        String file = lookupFile().toString();
        assertThatIllegalStateException()
                .isThrownBy(() -> KeyRotation.main(new String[] {"add", file}))
                .withMessageContaining(present)
                .withMessageContaining("key_rewriting");
        assertThatIllegalStateException().isThrownBy(() -> KeyRotation.main(new String[] {"add", file, "00000000"}));
        KeyRotation.main(new String[] {"add", file, present});
        assertThat(keys().lookupHash().newestKey()).isEqualTo(present);
    }

    @Test
    void sealingKeysRotateAgainAtAnyTimeSinceAllOfThemGoOnReading() throws Exception {
        String first = vault.seal(NAME, 1, "李小敏");
        for (int i = 0; i < 3; i++) {
            KeyRotation.add(vaultFile());
            KeyRotation.promote(vaultFile());
        }
        assertThat(keys().vault().open(NAME, 1, first)).isEqualTo("李小敏");
    }

    @Test
    void tellsWhatTheNewestKeyMade() throws Exception {
        String text = vault.seal(NAME, 1, "李小敏");
        byte[] bytes = vault.sealBytes("file", "content", 1, new byte[3]);
        String hash = hashes.of("phone", PHONE);
        assertThat(vault.newest(text) && vault.newest(bytes) && hashes.newest(hash))
                .isTrue();
        addKeys();
        promoteKeys();
        everybodyLooks();
        assertThat(vault.newest(text) || vault.newest(bytes) || hashes.newest(hash))
                .isFalse();
        assertThat(vault.newest(vault.sealBytes("file", "content", 1, new byte[3])))
                .isTrue();
        assertThat(vault.newest(new byte[] {1, 2})).isFalse();
    }

    private void addKeys() throws Exception {
        KeyRotation.add(vaultFile());
        KeyRotation.add(lookupFile());
    }

    private void promoteKeys() throws Exception {
        KeyRotation.promote(vaultFile());
        KeyRotation.promote(lookupFile());
    }

    private void everybodyLooks() {
        time.addAndGet(KeyRotation.WAIT.plus(Duration.ofSeconds(1)).toNanos());
    }

    private Path vaultFile() {
        return directory.resolve("vault.keyset.json");
    }

    private Path lookupFile() {
        return directory.resolve("lookup.keyset.json");
    }

    private PersonalDataKeys keys() {
        return new PersonalDataKeys(new PrivacySettings(directory.toString(), true), time::get);
    }

    private static String keyId(String sealed) {
        return sealed.substring(0, sealed.indexOf(':'));
    }
}
