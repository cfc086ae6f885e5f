package cn.yingde.govservice.hotline.desk;

import cn.yingde.govservice.platform.rekeying.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables of this service with sealed columns. */
@Configuration(proxyBeanMethods = false)
class SealedTables {

    @Bean
    SealedTable sealedTickets() {
        return CallerVault.sealedTable();
    }
}
