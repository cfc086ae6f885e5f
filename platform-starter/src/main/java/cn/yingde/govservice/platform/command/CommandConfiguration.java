package cn.yingde.govservice.platform.command;

import cn.yingde.govservice.platform.feed.Loop;
import cn.yingde.govservice.platform.privacy.Vault;
import cn.yingde.govservice.platform.problem.Problems;
import cn.yingde.govservice.platform.time.MachineTime;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Commands with idempotency keys and entity tags. */
@Configuration(proxyBeanMethods = false)
public class CommandConfiguration {

    private static final int AFTER_ACCESS_CHECK = 20;

    @Bean
    AnswerSeal answerSeal(Vault vault) {
        return new AnswerSeal(vault);
    }

    @Bean
    IdempotencyKeys idempotencyKeys(JdbcTemplate jdbc, JsonMapper json, AnswerSeal seal, MachineTime machine) {
        return new IdempotencyKeys(jdbc, json, seal, machine);
    }

    @Bean
    Commands commands(PlatformTransactionManager transactions, IdempotencyKeys keys) {
        return new Commands(new TransactionTemplate(transactions), keys);
    }

    @Bean
    Replay replay() {
        return new Replay();
    }

    @Bean
    FilterRegistrationBean<BodyDigest> bodyDigest(Problems problems) {
        FilterRegistrationBean<BodyDigest> filter = new FilterRegistrationBean<>(new BodyDigest(problems));
        filter.addUrlPatterns("/api/*");
        return filter;
    }

    @Bean
    Loop keyPurge(IdempotencyKeys keys) {
        return new Loop("idempotency-key-purge", Duration.ofMinutes(10)) {
            @Override
            protected boolean runOnce() {
                return keys.purge() > 0;
            }
        };
    }

    @Bean
    WebMvcConfigurer commandWeb(IdempotencyKeys keys) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new KeyCheck(keys))
                        .addPathPatterns("/api/*/v1/**")
                        .order(AFTER_ACCESS_CHECK);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new IfMatchArgument());
            }
        };
    }
}
