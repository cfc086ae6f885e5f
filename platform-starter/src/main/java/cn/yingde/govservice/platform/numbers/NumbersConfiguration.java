package cn.yingde.govservice.platform.numbers;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Number blocks with a connection of their own, closed while nobody needs numbers. */
@Configuration(proxyBeanMethods = false)
public class NumbersConfiguration {

    private static final int IDLE_MILLIS = 30_000;

    /** Closes its pool with the context; no bean is a second {@code DataSource}. */
    static final class ReservingPool implements AutoCloseable {

        private final HikariDataSource pool = new HikariDataSource();

        ReservingPool(JdbcConnectionDetails database) {
            pool.setPoolName("numbers");
            pool.setJdbcUrl(database.getJdbcUrl());
            pool.setUsername(database.getUsername());
            pool.setPassword(database.getPassword());
            pool.setMaximumPoolSize(1);
            pool.setMinimumIdle(0);
            pool.setIdleTimeout(IDLE_MILLIS);
            pool.setConnectionTimeout(5_000);
            pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        }

        @Override
        public void close() {
            pool.close();
        }
    }

    @Bean
    ReservingPool reservingPool(JdbcConnectionDetails database) {
        return new ReservingPool(database);
    }

    @Bean
    NumberBlocks numberBlocks(ReservingPool reserving) {
        return new NumberBlocks(
                new JdbcTemplate(reserving.pool), new TransactionTemplate(new JdbcTransactionManager(reserving.pool)));
    }
}
