package cn.yingde.govservice.platform.calendar;

import cn.yingde.govservice.platform.time.MachineTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The calendar's versions and the office hours. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OfficeHoursSettings.class)
public class CalendarConfiguration {

    @Bean
    Calendars calendars(JdbcTemplate jdbc, MachineTime machine) {
        return new Calendars(jdbc, machine);
    }

    @Bean
    OfficeHours officeHours(OfficeHoursSettings settings) {
        return settings.hours();
    }
}
