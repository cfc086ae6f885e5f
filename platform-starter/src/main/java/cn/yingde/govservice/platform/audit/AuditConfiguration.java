package cn.yingde.govservice.platform.audit;

import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.time.MachineTime;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The audit trail, its seals and their verification. */
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
    AuditVerification auditVerification(JdbcTemplate jdbc, AuditKey key) {
        return new AuditVerification(jdbc, key);
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
}
