package cn.yingde.govservice.platform.feed;

import cn.yingde.govservice.platform.audit.AuditSealing;
import cn.yingde.govservice.platform.event.EventLog;
import cn.yingde.govservice.platform.ids.NodeLease;
import cn.yingde.govservice.platform.time.MachineTime;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Numbering, serving and following. */
@Configuration(proxyBeanMethods = false)
@Import(FeedController.class)
public class FeedConfiguration {

    @Bean
    Feed feed(JdbcTemplate jdbc, JsonMapper json, @Value("${govservice.service}") String service) {
        FeedHead.make(jdbc);
        return new Feed(jdbc, json, service);
    }

    @Bean
    FeedNumbering feedNumbering(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            AuditSealing sealing,
            EventLog events,
            MachineTime machine) {
        return new FeedNumbering(jdbc, new TransactionTemplate(transactions), sealing, events, machine);
    }

    @Bean
    NumberingRunner numberingRunner(FeedNumbering numbering, NodeLease lease, Feed feed) {
        return new NumberingRunner(numbering, lease);
    }

    @Bean
    FeedStatus feedStatus(JdbcTemplate jdbc) {
        return new FeedStatus(jdbc);
    }

    @Bean
    FollowerRunner followerRunner(
            ObjectProvider<FeedSource> sources,
            ObjectProvider<FeedHandler> handlers,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            MachineTime machine,
            MeterRegistry meters,
            @Value("${govservice.feed.poll:1s}") Duration every) {
        List<Follower> followers = new ArrayList<>();
        for (FeedHandler handler : handlers.orderedStream().toList()) {
            FeedSource source = sources.stream()
                    .filter(candidate -> candidate.name().equals(handler.source()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No feed source for " + handler.source()));
            followers.add(new Follower(source, handler, jdbc, new TransactionTemplate(transactions), machine));
        }
        FeedLag.register(meters, new FeedStatus(jdbc), followers);
        return new FollowerRunner(followers, every);
    }
}
