package cn.yingde.govservice.platform.time;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The two clocks. */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock(Environment environment) {
        return BusinessClock.of(
                Binder.get(environment).bind("govservice.clock", String.class).orElse(""));
    }

    @Bean
    MachineTime machineTime() {
        return new MachineTime(Clock.systemUTC());
    }
}
