package cn.yingde.govservice.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.PlatformTables;
import cn.yingde.govservice.platform.privacy.KeyRotation;
import cn.yingde.govservice.platform.privacy.PersonalDataKeys;
import cn.yingde.govservice.platform.privacy.PrivacySettings;
import cn.yingde.govservice.platform.privacy.Vault;
import cn.yingde.govservice.platform.time.MachineTime;
import java.nio.file.Path;
import java.time.Clock;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stored files when keys rotate. */
@Tag("sql")
class AttachmentRowsTests {

    private final JdbcTemplate jdbc = PlatformTables.jdbc();

    @TempDir
    private Path directory;

    @BeforeEach
    void noFilesYet() {
        jdbc.update("delete from attachment_part");
    }

    @Test
    void writesEveryPartAnewAndNothingTwice() throws Exception {
        store(vault()).put(7, 1, new byte[] {1});
        store(vault()).put(7, 2, new byte[] {2});
        store(vault()).put(9, 1, new byte[] {3});
        KeyRotation.add(directory.resolve("vault.keyset.json"));
        KeyRotation.promote(directory.resolve("vault.keyset.json"));
        Vault rotated = vault();
        AttachmentRows rows = new AttachmentRows(jdbc, rotated);
        assertThat(rows.rewriteBehind(Long.MIN_VALUE)).hasValue(7);
        assertThat(rows.rewriteBehind(7)).hasValue(9);
        assertThat(rows.rewriteBehind(9)).isEqualTo(OptionalLong.empty());
        assertThat(jdbc.queryForList("select content from attachment_part", byte[].class))
                .hasSize(3)
                .allMatch(rotated::newest);
        assertThat(store(rotated).open(7).readAllBytes()).containsExactly(1, 2);
        byte[] once = part();
        rows.rewriteBehind(7);
        assertThat(part()).isEqualTo(once);
    }

    private byte[] part() {
        return jdbc.queryForObject("select content from attachment_part where attachment_id = 9", byte[].class);
    }

    private Vault vault() {
        return new PersonalDataKeys(new PrivacySettings(directory.toString(), true)).vault();
    }

    private DatabaseAttachmentStore store(Vault vault) {
        return new DatabaseAttachmentStore(jdbc, vault, new MachineTime(Clock.systemUTC()));
    }
}
