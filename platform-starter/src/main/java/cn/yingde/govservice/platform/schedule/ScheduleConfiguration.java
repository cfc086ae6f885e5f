package cn.yingde.govservice.platform.schedule;

import cn.yingde.govservice.platform.time.MachineTime;
import java.time.Clock;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Timers under ShedLock, counted by the database's clock. */
@Configuration(proxyBeanMethods = false)
public class ScheduleConfiguration {

    @Bean
    LockProvider lockProvider(DataSource dataSource) {
        return locks(dataSource);
    }

    static LockProvider locks(DataSource dataSource) {
        return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(new JdbcTemplate(dataSource))
                .usingDbTime()
                .build());
    }

    @Bean
    Timers timers(
            LockProvider locks,
            Clock clock,
            MachineTime machine,
            @Value("${govservice.timers.enabled:true}") boolean enabled) {
        return new Timers(new DefaultLockingTaskExecutor(locks), clock, machine, enabled);
    }

    @Bean
    PagedScan pagedScan(PlatformTransactionManager transactions) {
        return new PagedScan(new TransactionTemplate(transactions));
    }
}
