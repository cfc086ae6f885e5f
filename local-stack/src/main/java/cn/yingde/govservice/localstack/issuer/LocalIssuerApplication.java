package cn.yingde.govservice.localstack.issuer;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The issuer as a process of its own. */
@SpringBootApplication
public class LocalIssuerApplication {

    public static void main(String[] arguments) {
        start(arguments);
    }

    /** Its settings have a name of their own, so that they never meet a service's on one class path. */
    public static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(LocalIssuerApplication.class)
                .properties("spring.config.name=local-issuer")
                .run(arguments);
    }
}
