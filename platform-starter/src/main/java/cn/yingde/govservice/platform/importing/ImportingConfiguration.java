package cn.yingde.govservice.platform.importing;

import cn.yingde.govservice.platform.audit.AuditTrail;
import cn.yingde.govservice.platform.feed.FeedNumbering;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.privacy.Vault;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.time.MachineTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Imports for every {@link ImportKind} bean of the service. */
@Configuration(proxyBeanMethods = false)
public class ImportingConfiguration {

    private static final int MOST_WORKERS = 2;
    private static final int MOST_UNNUMBERED = 20_000;

    @Bean
    ImportStore importStore(
            JdbcTemplate jdbc, JsonMapper json, Vault vault, @Value("${govservice.service}") String service) {
        return new ImportStore(jdbc, json, vault, service);
    }

    @Bean
    Imports imports(
            ImportStore store,
            Ids ids,
            Clock clock,
            AuditTrail audit,
            PlatformTransactionManager transactions,
            Timers timers) {
        Imports imports = new Imports(store, ids, clock, audit, new TransactionTemplate(transactions));
        timers.register("import-leftovers", Duration.ofHours(1), imports::forgetBroken);
        return imports;
    }

    @Bean
    ImportClaims importClaims(JdbcTemplate jdbc, MachineTime machine) {
        return new ImportClaims(jdbc, machine);
    }

    @Bean
    ImportWorkers importWorkers(
            ObjectProvider<ImportKind> kinds,
            ImportStore store,
            ImportClaims claims,
            PlatformTransactionManager transactions,
            FeedNumbering numbering,
            @Value("${govservice.imports.workers:2}") int workers) {
        Map<String, ImportKind> byName =
                kinds.orderedStream().collect(Collectors.toUnmodifiableMap(ImportKind::name, Function.identity()));
        ChunkRun run = new ChunkRun(store, claims, new TransactionTemplate(transactions));
        return new ImportWorkers(
                byName,
                claims,
                run,
                () -> numbering.waiting(MOST_UNNUMBERED + 1) > MOST_UNNUMBERED,
                Math.min(workers, MOST_WORKERS));
    }
}
