package cn.yingde.govservice.platform;

import cn.yingde.govservice.platform.attachment.AttachmentConfiguration;
import cn.yingde.govservice.platform.audit.AuditConfiguration;
import cn.yingde.govservice.platform.calendar.CalendarConfiguration;
import cn.yingde.govservice.platform.command.CommandConfiguration;
import cn.yingde.govservice.platform.event.EventConfiguration;
import cn.yingde.govservice.platform.feed.FeedConfiguration;
import cn.yingde.govservice.platform.ids.IdsConfiguration;
import cn.yingde.govservice.platform.importing.ImportingConfiguration;
import cn.yingde.govservice.platform.list.ListConfiguration;
import cn.yingde.govservice.platform.numbers.NumbersConfiguration;
import cn.yingde.govservice.platform.openapi.OpenApiConfiguration;
import cn.yingde.govservice.platform.peer.PeerConfiguration;
import cn.yingde.govservice.platform.privacy.PrivacyConfiguration;
import cn.yingde.govservice.platform.problem.ProblemConfiguration;
import cn.yingde.govservice.platform.rekeying.RekeyingConfiguration;
import cn.yingde.govservice.platform.schedule.ScheduleConfiguration;
import cn.yingde.govservice.platform.security.SecurityConfiguration;
import cn.yingde.govservice.platform.time.TimeConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** Everything that a service gets by depending on the starter. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
@Import({
    TimeConfiguration.class,
    IdsConfiguration.class,
    ProblemConfiguration.class,
    SecurityConfiguration.class,
    ListConfiguration.class,
    AuditConfiguration.class,
    EventConfiguration.class,
    FeedConfiguration.class,
    CommandConfiguration.class,
    OpenApiConfiguration.class,
    PrivacyConfiguration.class,
    RekeyingConfiguration.class,
    PeerConfiguration.class,
    CalendarConfiguration.class,
    NumbersConfiguration.class,
    ScheduleConfiguration.class,
    ImportingConfiguration.class,
    AttachmentConfiguration.class
})
public class PlatformAutoConfiguration {

    @Bean
    SQLExceptionTranslator lockTimeouts() {
        return new LockTimeouts();
    }

    @Bean
    FlywayConfigurationCustomizer grantsAfterMigration(Environment environment) {
        String appUser = environment.getProperty("spring.datasource.username", "");
        return configuration -> configuration.callbacks(new GrantsAfterMigration(appUser));
    }
}
