package cn.yingde.govservice.platform.privacy;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sealing and look-up hashes from the key files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PrivacySettings.class)
public class PrivacyConfiguration {

    @Bean
    PersonalDataKeys personalDataKeys(PrivacySettings settings) {
        return new PersonalDataKeys(settings);
    }

    @Bean
    Vault vault(PersonalDataKeys keys) {
        return keys.vault();
    }

    @Bean
    LookupHash lookupHash(PersonalDataKeys keys) {
        return keys.lookupHash();
    }
}
