package cn.yingde.govservice.platform.importing;

import cn.yingde.govservice.platform.audit.AuditTrail;
import cn.yingde.govservice.platform.command.Commands;
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
    ImportNotes importNotes(JdbcTemplate jdbc) {
        return new ImportNotes(jdbc);
    }

    @Bean
    ImportChunks importChunks(JdbcTemplate jdbc, Vault vault, ImportNotes notes) {
        return new ImportChunks(jdbc, vault, notes);
    }

    @Bean
    ImportJobs importJobs(JdbcTemplate jdbc, JsonMapper json, @Value("${govservice.service}") String service) {
        return new ImportJobs(jdbc, json, service);
    }

    @Bean
    Imports imports(
            ImportJobs jobs,
            ImportChunks chunks,
            ImportNotes notes,
            Ids ids,
            Clock clock,
            AuditTrail audit,
            Commands commands,
            Timers timers) {
        StoreUpload upload = new StoreUpload(jobs, chunks, ids, clock, audit, commands);
        timers.register("import-leftovers", Duration.ofHours(1), upload::forgetBroken);
        return new Imports(upload, jobs, notes);
    }

    @Bean
    ImportClaims importClaims(JdbcTemplate jdbc, MachineTime machine) {
        return new ImportClaims(jdbc, machine);
    }

    @Bean
    ImportWorkers importWorkers(
            ObjectProvider<ImportKind> kinds,
            ImportJobs jobs,
            ImportChunks chunks,
            ImportNotes notes,
            ImportClaims claims,
            PlatformTransactionManager transactions,
            FeedNumbering numbering,
            @Value("${govservice.imports.workers:2}") int workers) {
        Map<String, ImportKind> byName =
                kinds.orderedStream().collect(Collectors.toUnmodifiableMap(ImportKind::name, Function.identity()));
        ChunkRun run = new ChunkRun(jobs, chunks, notes, claims, new TransactionTemplate(transactions));
        return new ImportWorkers(
                byName,
                claims,
                run,
                () -> numbering.waiting(MOST_UNNUMBERED + 1) > MOST_UNNUMBERED,
                Math.min(workers, MOST_WORKERS));
    }
}
