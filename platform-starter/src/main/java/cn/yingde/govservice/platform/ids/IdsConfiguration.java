package cn.yingde.govservice.platform.ids;

import cn.yingde.govservice.platform.time.MachineTime;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Identifiers with a leased node. */
@Configuration(proxyBeanMethods = false)
public class IdsConfiguration {

    @Bean
    NodeLease nodeLease(DataSource dataSource, MachineTime time) {
        return new NodeLease(JdbcClient.create(dataSource), time);
    }

    @Bean
    Ids ids(NodeLease lease, PlatformTransactionManager transactions) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        // A lease must not be undone with the command that happened to renew it.
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        return new Ids(() -> {
            int held = lease.held();
            return held >= 0 ? held : own.execute(status -> lease.node());
        });
    }
}
