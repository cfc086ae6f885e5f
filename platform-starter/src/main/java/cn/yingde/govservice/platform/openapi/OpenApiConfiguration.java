package cn.yingde.govservice.platform.openapi;

import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.security.Caller;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The document of each service: title, server, sign-in, and the problems of every call. */
@Configuration(proxyBeanMethods = false)
public class OpenApiConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, PageRequest.class, IfMatch.class);
    }

    @Bean
    OpenAPI openApi(@Value("${govservice.service}") String service, SignIn signIn) {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("govservice " + service)
                                .version("1.0.0")
                                .description(
                                        "英德市政务服务后台接口。错误一律为 RFC 9457 问题详情。(Back end of the government-services bureau of Yingde; every error is a problem detail of RFC 9457.)"))
                .servers(List.of(new Server().url("/").description("the gateway or the service itself")))
                .schemaRequirement("bearer", bearer())
                .schemaRequirement("signIn", signIn.scheme())
                .addSecurityItem(new SecurityRequirement().addList("bearer"))
                .addSecurityItem(new SecurityRequirement().addList("signIn"));
    }

    @Bean
    SignIn signIn(
            @Value(
                            "${govservice.sign-in.authorization-url:${govservice.issuer:http://localhost:9000}/oauth2/authorize}")
                    String authorization,
            @Value("${govservice.sign-in.token-url:${govservice.issuer:http://localhost:9000}/oauth2/token}")
                    String token) {
        return new SignIn(authorization, token);
    }

    @Bean
    GlobalOperationCustomizer commonOperationParts() {
        return new CommonOperationParts();
    }

    @Bean
    GlobalOperationCustomizer callExamples() {
        return new CallExamples();
    }

    @Bean
    GlobalOpenApiCustomizer problemSchema() {
        return new ProblemSchema();
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
    }
}
