package cn.yingde.govservice.platform.event;

import cn.yingde.govservice.platform.audit.AuditTrail;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.time.MachineTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The event log. */
@Configuration(proxyBeanMethods = false)
public class EventConfiguration {

    @Bean
    EventLog eventLog(JdbcTemplate jdbc, Ids ids, JsonMapper json, MachineTime machine, AuditTrail audit) {
        return new EventLog(jdbc, ids, json, machine, audit);
    }
}
