package cn.yingde.govservice.platform.rekeying;

import cn.yingde.govservice.platform.privacy.LookupHash;
import cn.yingde.govservice.platform.privacy.Vault;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.time.MachineTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The job behind a rotation of keys, over every {@link SealedTable} and {@link Rewritable} of the service. */
@Configuration(proxyBeanMethods = false)
public class RekeyingConfiguration {

    @Bean
    RewriteOldKeys rewriteOldKeys(
            ObjectProvider<SealedTable> sealed,
            ObjectProvider<Rewritable> others,
            JdbcTemplate jdbc,
            Vault vault,
            LookupHash hashes,
            MachineTime machine,
            Timers timers,
            @Value("${govservice.privacy.rewrite-every:1h}") Duration every) {
        List<Rewritable> tables = Stream.concat(
                        sealed.orderedStream().map(table -> new SealedRows(table, jdbc, vault, hashes)),
                        others.orderedStream())
                .toList();
        RewriteOldKeys rewriting = new RewriteOldKeys(tables, jdbc, vault, hashes, machine);
        timers.register("rewrite-old-keys", every, now -> rewriting.run());
        return rewriting;
    }
}
