package cn.yingde.govservice.platform.attachment;

import cn.yingde.govservice.platform.privacy.Vault;
import cn.yingde.govservice.platform.time.MachineTime;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.sql.Timestamp;
import java.util.Enumeration;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps attachments in the service's database, sealed, in parts far below the server's packet limit. */
final class DatabaseAttachmentStore implements AttachmentStore {

    static final String TABLE = "attachment_part";

    private final JdbcTemplate jdbc;
    private final Vault vault;
    private final MachineTime machine;

    DatabaseAttachmentStore(JdbcTemplate jdbc, Vault vault, MachineTime machine) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.machine = machine;
    }

    @Override
    public void put(long id, int part, byte[] content) {
        jdbc.update(
                "insert into attachment_part (attachment_id, part_no, content, stored_at) values (?, ?, ?, ?)",
                id,
                part,
                vault.sealBytes(TABLE, column(part), id, content),
                Timestamp.from(machine.now()));
    }

    @Override
    public InputStream open(long id) {
        return new SequenceInputStream(new Enumeration<>() {
            private int part = 1;
            private List<byte[]> found = part(id, part);

            @Override
            public boolean hasMoreElements() {
                return !found.isEmpty();
            }

            @Override
            public InputStream nextElement() {
                byte[] content = vault.openBytes(TABLE, column(part), id, found.get(0));
                part++;
                found = part(id, part);
                return new ByteArrayInputStream(content);
            }
        });
    }

    @Override
    public void delete(long id) {
        jdbc.update("delete from attachment_part where attachment_id = ?", id);
    }

    static String column(int part) {
        return "content/" + part;
    }

    private List<byte[]> part(long id, int part) {
        return jdbc.queryForList(
                "select content from attachment_part where attachment_id = ? and part_no = ?", byte[].class, id, part);
    }
}
