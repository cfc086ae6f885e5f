package cn.yingde.govservice.cases.desk;

import cn.yingde.govservice.platform.attachment.AttachmentAccess;
import cn.yingde.govservice.platform.attachment.StoredAttachment;
import cn.yingde.govservice.platform.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Which file belongs to which case: who may see the case may read the file. */
@Repository
public class CaseAttachments implements AttachmentAccess {

    private final NamedParameterJdbcTemplate jdbc;
    private final Visibility visibility;

    CaseAttachments(NamedParameterJdbcTemplate jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    public void link(@Nullable String attachmentId, long caseId) {
        if (attachmentId != null) {
            jdbc.update(
                    """
                    insert into case_attachment (attachment_id, case_id) values (:attachment, :case)
                    on duplicate key update case_id = case_id""", new MapSqlParameterSource("attachment", Long.valueOf(attachmentId)).addValue("case", caseId));
        }
    }

    @Override
    public boolean mayRead(Caller caller, StoredAttachment attachment) {
        Visibility.Predicate visible = visibility.of(caller);
        MapSqlParameterSource parameters = new MapSqlParameterSource(visible.parameters())
                .addValue("attachment", Long.valueOf(attachment.view().id()));
        List<Integer> found = jdbc.queryForList("""
                select 1 from case_attachment a join case_file c on c.id = a.case_id
                where a.attachment_id = :attachment and %s limit 1""".formatted(visible.sql()), parameters, Integer.class);
        return !found.isEmpty();
    }
}
