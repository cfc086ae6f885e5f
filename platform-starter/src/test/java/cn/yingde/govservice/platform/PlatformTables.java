package cn.yingde.govservice.platform;

import cn.yingde.govservice.platform.command.AnswerSeal;
import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.IdempotencyKeys;
import cn.yingde.govservice.platform.privacy.Vault;
import cn.yingde.govservice.platform.testing.TestDatabase;
import cn.yingde.govservice.platform.time.MachineTime;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The starter's tables in a database of their own, without a service: nothing else works on them meanwhile. */
public final class PlatformTables {

    private static final HikariDataSource POOL = pool();

    private PlatformTables() {}

    public static HikariDataSource dataSource() {
        return POOL;
    }

    public static JdbcTemplate jdbc() {
        return template(POOL);
    }

    public static TransactionTemplate transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(POOL));
    }

    /** Commands without a request, and so without keys. */
    public static Commands commands(Vault vault) {
        MachineTime machine = new MachineTime(Clock.systemUTC());
        return new Commands(
                transactions(), new IdempotencyKeys(jdbc(), JsonMapper.shared(), new AnswerSeal(vault), machine));
    }

    /** Waits a second for a lock and then gives up. */
    public static JdbcTemplate impatient() {
        TestDatabase database = TestDatabase.of("platform");
        HikariDataSource impatient = connections(database);
        impatient.setMaximumPoolSize(1);
        impatient.setConnectionInitSql("set innodb_lock_wait_timeout = 1");
        return template(impatient);
    }

    private static JdbcTemplate template(DataSource dataSource) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.setExceptionTranslator(new LockTimeouts());
        return template;
    }

    private static HikariDataSource pool() {
        TestDatabase database = TestDatabase.of("platform");
        Flyway.configure()
                .dataSource(database.url(), database.owner(), database.ownerPassword())
                .locations("classpath:db/platform")
                .load()
                .migrate();
        return connections(database);
    }

    private static HikariDataSource connections(TestDatabase database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.owner());
        pool.setPassword(database.ownerPassword());
        pool.setMaximumPoolSize(8);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return pool;
    }
}
