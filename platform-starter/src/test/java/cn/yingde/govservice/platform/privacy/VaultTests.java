package cn.yingde.govservice.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTests {

    private static final SealedColumn NAME = new SealedColumn("applicant", "id", "name");

    @TempDir
    private Path directory;

    private Vault vault;
    private LookupHash hashes;

    @BeforeEach
    void makeKeys() {
        vault = keys().vault();
        hashes = keys().lookupHash();
    }

    @Test
    void opensWhatItSealed() {
        String sealed = vault.seal("applicant", "name", 7, "李小敏");
        assertThat(sealed).matches("[0-9a-f]{8}:[A-Za-z0-9_-]+").doesNotContain("李");
        assertThat(vault.open(NAME, 7, sealed)).isEqualTo("李小敏");
        assertThat(vault.seal(NAME, 7, "李小敏")).isNotEqualTo(sealed);
        assertThat(vault.openIfPresent(NAME, 7, vault.sealIfPresent(NAME, 7, null)))
                .isNull();
    }

    @Test
    void refusesAValueMovedElsewhereOrChanged() {
        String sealed = vault.seal(NAME, 7, "李小敏");
        assertThatIllegalStateException().isThrownBy(() -> vault.open(NAME, 8, sealed));
        assertThatIllegalStateException().isThrownBy(() -> vault.open("applicant", "phone", 7, sealed));
        assertThatIllegalStateException().isThrownBy(() -> vault.open("agent", "name", 7, sealed));
        assertThatIllegalStateException()
                .isThrownBy(() -> vault.open(NAME, 7, sealed.substring(0, 20) + "AAAA" + sealed.substring(24)))
                .withMessageNotContaining("李小敏");
    }

    @Test
    void isReadByAnotherProcessWithTheSameFiles() {
        String sealed = vault.seal(NAME, 7, "李小敏");
        assertThat(keys().vault().open(NAME, 7, sealed)).isEqualTo("李小敏");
        assertThat(keys().lookupHash().of("phone", "13800003210")).isEqualTo(hashes.of("phone", "13800003210"));
    }

    @Test
    void keepsItsFilesToTheOwner() throws Exception {
        vault.seal(NAME, 7, "李小敏");
        hashes.of("phone", "13800003210");
        try (var files = Files.list(directory)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void makesOneKeyHoweverManyStartAtOnce() {
        IntStream.range(0, 16).parallel().forEach(i -> keys().vault().seal(NAME, i, "x"));
        String sealed = vault.seal(NAME, 7, "李小敏");
        assertThat(keys().vault().open(NAME, 7, sealed)).isEqualTo("李小敏");
    }

    @Test
    void makesNoKeyWhereThatIsForbidden() {
        PersonalDataKeys strict = new PersonalDataKeys(new PrivacySettings(directory.toString(), false));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> strict.vault().seal(NAME, 7, "x"))
                .withMessageContaining("vault.keyset.json");
        assertThatIllegalStateException()
                .isThrownBy(() -> new PersonalDataKeys(new PrivacySettings("", true)).vault())
                .withMessageContaining("GOVSERVICE_PRIVACY_KEYSET_DIR");
    }

    @Test
    void opensOldValuesAfterARotationAndSealsWithTheNewKey() throws Exception {
        String old = vault.seal(NAME, 7, "李小敏");
        rotate("vault.keyset.json");
        Vault restarted = keys().vault();
        String fresh = restarted.seal(NAME, 7, "李小敏");
        assertThat(fresh.substring(0, 8)).isNotEqualTo(old.substring(0, 8));
        assertThat(restarted.open(NAME, 7, old)).isEqualTo("李小敏");
        // a replica that has not looked at the file yet reads it again for a key it does not know
        assertThat(vault.open(NAME, 7, fresh)).isEqualTo("李小敏");
    }

    @Test
    void findsAValueHoweverItIsWritten() {
        String hash = hashes.of("phone", "13800003210");
        assertThat(hash).hasSizeLessThanOrEqualTo(64).doesNotContain("3800003210");
        assertThat(hashes.of("phone", " 138 0000 3210")).isEqualTo(hash);
        assertThat(hashes.of("phone", "１３８00003210")).isEqualTo(hash);
        assertThat(hashes.of("idNumber", "13800003210")).isNotEqualTo(hash);
        assertThat(hashes.candidates("phone", "13800003210")).containsExactly(hash);
    }

    @Test
    void asksTheLastTwoLookupKeys() throws Exception {
        String first = hashes.of("phone", "13800003210");
        rotate("lookup.keyset.json");
        String second = keys().lookupHash().of("phone", "13800003210");
        assertThat(keys().lookupHash().candidates("phone", "13800003210")).containsExactly(second, first);
        rotate("lookup.keyset.json");
        assertThat(keys().lookupHash().candidates("phone", "13800003210"))
                .hasSize(2)
                .contains(second)
                .doesNotContain(first);
    }

    private PersonalDataKeys keys() {
        return new PersonalDataKeys(new PrivacySettings(directory.toString(), true));
    }

    private void rotate(String name) throws Exception {
        Path file = directory.resolve(name);
        KeysetHandle keys =
                TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        KeysetHandle more = KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(
                                keys.getPrimary().getKey().getParameters())
                        .withRandomId()
                        .makePrimary())
                .build();
        Files.writeString(file, TinkJsonProtoKeysetFormat.serializeKeyset(more, InsecureSecretKeyAccess.get()));
    }
}
