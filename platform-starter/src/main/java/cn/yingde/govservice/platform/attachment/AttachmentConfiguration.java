package cn.yingde.govservice.platform.attachment;

import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.privacy.Vault;
import cn.yingde.govservice.platform.rekeying.Rewritable;
import cn.yingde.govservice.platform.rekeying.SealedTable;
import cn.yingde.govservice.platform.time.MachineTime;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Attachments for the services that have them: {@code govservice.attachments: true}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "govservice.attachments", havingValue = "true")
@Import(AttachmentController.class)
public class AttachmentConfiguration {

    @Bean
    Rewritable attachmentRows(JdbcTemplate jdbc, Vault vault) {
        return new AttachmentRows(jdbc, vault);
    }

    @Bean
    SealedTable attachmentNames() {
        return SealedTable.of("attachment", "id").sealed("file_name");
    }

    @Bean
    Attachments attachments(
            JdbcTemplate jdbc,
            Ids ids,
            Vault vault,
            Clock clock,
            Commands commands,
            MachineTime machine,
            ObjectProvider<AttachmentAccess> access) {
        AttachmentStore store = new DatabaseAttachmentStore(jdbc, vault, machine);
        return new Attachments(
                store, jdbc, ids, vault, clock, commands, access.orderedStream().toList());
    }
}
