package cn.yingde.govservice.platform.privacy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the key files are.
 *
 * @param keysetDir the directory that holds them
 * @param createMissingKeys whether missing ones are made: for one machine and for tests; off in images
 */
@ConfigurationProperties("govservice.privacy")
public record PrivacySettings(
        @DefaultValue("") String keysetDir,
        @DefaultValue("true") boolean createMissingKeys) {}
