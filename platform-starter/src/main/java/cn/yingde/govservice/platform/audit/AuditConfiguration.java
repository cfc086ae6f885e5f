package cn.yingde.govservice.platform.audit;

import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.time.MachineTime;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The audit trail, its seals, their verification and the removal of what is over. */
@Configuration(proxyBeanMethods = false)
@Import(AuditController.class)
public class AuditConfiguration {

    @Bean
    AuditKey auditKey(Environment environment) {
        return new AuditKey(KeyFile.readOrMake(Path.of(environment.getRequiredProperty("govservice.audit.key-file"))));
    }

    @Bean
    AuditTrail auditTrail(JdbcTemplate jdbc, Ids ids, AuditKey key) {
        return new AuditTrail(jdbc, ids, key);
    }

    @Bean
    AuditSealing auditSealing(JdbcTemplate jdbc, AuditKey key) {
        return new AuditSealing(jdbc, key);
    }

    @Bean
    AuditVerification auditVerification(JdbcTemplate jdbc, DataSource dataSource, AuditKey key) {
        return new AuditVerification(jdbc, key, snapshot(dataSource));
    }

    @Bean
    @ConditionalOnExpression("!'${govservice.audit.kept:}'.isBlank()")
    AuditRetention auditRetention(
            Flyway flyway,
            AuditKey key,
            Timers timers,
            MachineTime machine,
            AuditTrail trail,
            @Value("${govservice.audit.kept}") Period kept) {
        DataSource owner = flyway.getConfiguration().getDataSource();
        AuditRetention retention = new AuditRetention(new JdbcTemplate(owner), transactions(owner), key, trail, kept);
        timers.register("audit-retention", Duration.ofHours(1), now -> retention.run(machine.now()));
        return retention;
    }

    @Bean
    BadTokenAudit badTokens(AuditTrail trail, Clock clock, MachineTime machine, MeterRegistry meters) {
        return new BadTokenAudit(trail, clock, machine, meters);
    }

    @Bean
    WebMvcConfigurer refusalAudit(AuditTrail trail, Clock clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new RefusalAudit(trail, clock))
                        .addPathPatterns("/api/*/v1/**")
                        .order(-100);
            }
        };
    }

    /** Everything as of one moment, while rows are sealed and removed beside it. */
    static TransactionTemplate snapshot(DataSource dataSource) {
        TransactionTemplate snapshot = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        return snapshot;
    }

    static TransactionTemplate transactions(DataSource dataSource) {
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return transactions;
    }
}
