package cn.yingde.govservice.platform.attachment;

import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.privacy.SealedColumn;
import cn.yingde.govservice.platform.privacy.Vault;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** Attached files (附件): at most 20 MB, of the types that officials exchange, by content; given to whom they concern. */
public final class Attachments {

    static final int MOST_BYTES = 20 << 20;

    private static final SealedColumn FILE_NAME = new SealedColumn("attachment", "id", "file_name");

    private final AttachmentStore store;
    private final JdbcTemplate jdbc;
    private final Ids ids;
    private final Vault vault;
    private final Clock clock;
    private final Commands commands;
    private final List<AttachmentAccess> access;
    private final ContentTypes types = new ContentTypes();

    Attachments(
            AttachmentStore store,
            JdbcTemplate jdbc,
            Ids ids,
            Vault vault,
            Clock clock,
            Commands commands,
            List<AttachmentAccess> access) {
        this.store = store;
        this.jdbc = jdbc;
        this.ids = ids;
        this.vault = vault;
        this.clock = clock;
        this.commands = commands;
        this.access = access;
    }

    /** Stores a file as it arrives; a refused one leaves nothing behind. */
    ResponseEntity<AttachmentView> store(InputStream body, String fileName, Caller caller, String parent) {
        long id = ids.next();
        try {
            Upload upload = Upload.read(body, types, (part, content) -> store.put(id, part, content));
            AttachmentView view = new AttachmentView(
                    String.valueOf(id),
                    FileName.cleaned(fileName),
                    upload.contentType(),
                    upload.size(),
                    upload.sha256());
            return commands.runUploaded(upload.sha256(), () -> {
                insert(id, view, caller);
                return ResponseEntity.created(URI.create(parent + "/" + id)).body(view);
            });
        } catch (IOException e) {
            store.delete(id);
            throw new UncheckedIOException("The upload broke off", e);
        } catch (RuntimeException e) {
            store.delete(id);
            throw e;
        }
    }

    /** Refuses an id that names no stored file; for commands that refer to one. */
    public void requireExisting(String id) {
        if (find(id).isEmpty()) {
            throw ProblemException.invalid(
                    "/attachmentId",
                    "UNKNOWN_ATTACHMENT",
                    Text.of("附件不存在，请先上传。", "No such attachment; upload it first."));
        }
    }

    /** The file, for a caller who may read it; for any other it is not there. */
    StoredAttachment readable(String id, Caller caller) {
        return find(id).filter(found -> mayRead(caller, found)).orElseThrow(ProblemException::notFound);
    }

    InputStream open(StoredAttachment attachment) {
        return store.open(Long.parseLong(attachment.view().id()));
    }

    private boolean mayRead(Caller caller, StoredAttachment found) {
        return found.uploadedBy().equals(caller.subject())
                || caller.inDepartment(found.departmentId())
                || access.stream().anyMatch(rule -> rule.mayRead(caller, found));
    }

    private Optional<StoredAttachment> find(String id) {
        if (!id.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return jdbc
                .query(
                        """
                        select id, file_name, content_type, size, sha256, uploaded_by, department_id
                        from attachment where id = ?""",
                        (row, number) -> new StoredAttachment(
                                new AttachmentView(
                                        row.getString(1),
                                        vault.open(FILE_NAME, row.getLong(1), row.getString(2)),
                                        row.getString(3),
                                        row.getInt(4),
                                        row.getString(5)),
                                row.getString(6),
                                row.getString(7)),
                        Long.parseLong(id))
                .stream()
                .findFirst();
    }

    private void insert(long id, AttachmentView view, Caller caller) {
        jdbc.update(
                """
                insert into attachment (id, file_name, content_type, size, sha256, uploaded_by, department_id,
                    uploaded_at) values (?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                vault.seal(FILE_NAME, id, view.fileName()),
                view.contentType(),
                view.size(),
                view.sha256(),
                caller.subject(),
                caller.departmentId(),
                Timestamp.from(clock.instant()));
    }
}
