package cn.yingde.govservice.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A sealed value opens in its own place and as it is, or not at all. */
class VaultPlaceTests {

    @TempDir
    private Path directory;

    private Vault vault;

    @BeforeEach
    void keys() {
        vault = new PersonalDataKeys(new PrivacySettings(directory.toString(), true)).vault();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest(name = "moved to {0}.{1}#{2}")
    @CsvSource({
        "ticket, caller_name, 8",
        "ticket, caller_phone, 7",
        "case_file, caller_name, 7",
        "ticket.caller, name, 7",
        "ticket, caller_name#, 7",
        "ticket, caller_name, -7",
        "TICKET, caller_name, 7"
    })
    void doesNotOpenElsewhere(String table, String column, long row) {
        String sealed = vault.seal("ticket", "caller_name", 7, "李小敏");
        byte[] bytes = vault.sealBytes("ticket", "caller_name", 7, new byte[] {1, 2});
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> vault.open(table, column, row, sealed))
                .withMessageNotContaining("李小敏");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> vault.openBytes(table, column, row, bytes));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void opensWhateverWasSealedAndNothingThatWasTouched(long seed) {
        Random random = new Random(seed);
        String plain = text(random);
        String sealed = vault.seal("t", "c", seed, plain);
        assertThat(vault.open("t", "c", seed, sealed)).isEqualTo(plain);
        assertThat(sealed).isNotEqualTo(vault.seal("t", "c", seed, plain));
        int utf8 = plain.getBytes(StandardCharsets.UTF_8).length;
        assertThat(sealed.length()).isLessThanOrEqualTo((int) Math.ceil(1.4 * utf8) + 60);
        byte[] touched = Base64.getUrlDecoder().decode(sealed.substring(9));
        touched[random.nextInt(touched.length)] ^= (byte) (1 << random.nextInt(8));
        String broken =
                sealed.substring(0, 9) + Base64.getUrlEncoder().withoutPadding().encodeToString(touched);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> vault.open("t", "c", seed, broken));
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(80), 0, 0x2FFF)
                .filter(c -> !Character.isSurrogate((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
