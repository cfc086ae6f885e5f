package cn.yingde.govservice.platform.attachment;

import cn.yingde.govservice.platform.privacy.Vault;
import cn.yingde.govservice.platform.rekeying.Rewritable;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;

/** The parts of stored files, file by file, for the job behind a rotation of keys. */
final class AttachmentRows implements Rewritable {

    private final JdbcTemplate jdbc;
    private final Vault vault;

    AttachmentRows(JdbcTemplate jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public String name() {
        return DatabaseAttachmentStore.TABLE;
    }

    @Override
    public OptionalLong rewriteBehind(long id) {
        Long next = jdbc.queryForObject(
                "select min(attachment_id) from attachment_part where attachment_id > ?", Long.class, id);
        if (next == null) {
            return OptionalLong.empty();
        }
        parts(next).forEach(part -> rewrite(next, part));
        return OptionalLong.of(next);
    }

    private List<Integer> parts(long id) {
        return jdbc.queryForList(
                "select part_no from attachment_part where attachment_id = ? order by part_no", Integer.class, id);
    }

    /** A part never changes; only this job writes it again, so the last of two that do wins and both are right. */
    private void rewrite(long id, int part) {
        List<byte[]> found = jdbc.queryForList(
                "select content from attachment_part where attachment_id = ? and part_no = ?", byte[].class, id, part);
        if (!found.isEmpty() && !vault.newest(found.get(0))) {
            String column = DatabaseAttachmentStore.column(part);
            byte[] plain = vault.openBytes(name(), column, id, found.get(0));
            jdbc.update(
                    "update attachment_part set content = ? where attachment_id = ? and part_no = ?",
                    vault.sealBytes(name(), column, id, plain),
                    id,
                    part);
        }
    }
}
