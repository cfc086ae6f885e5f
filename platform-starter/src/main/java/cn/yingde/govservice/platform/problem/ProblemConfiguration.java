package cn.yingde.govservice.platform.problem;

import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Problems in two languages, and strictness about text in requests. */
@Configuration(proxyBeanMethods = false)
@Import(RefusedBefore.class)
public class ProblemConfiguration {

    @Bean
    Problems problems(JsonMapper json) {
        return new Problems(json);
    }

    @Bean
    ProblemAdvice problemAdvice(Problems problems, ObjectProvider<ConstraintProblem> constraints) {
        return new ProblemAdvice(problems, List.copyOf(constraints.stream().toList()));
    }

    @Bean
    FilterRegistrationBean<TraceInLogs> traceInLogs() {
        FilterRegistrationBean<TraceInLogs> filter = new FilterRegistrationBean<>(new TraceInLogs());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new AskedLanguage();
    }

    @Bean
    JsonMapperBuilderCustomizer plainText() {
        return builder -> builder.addModule(
                        new SimpleModule("plain-text").addDeserializer(String.class, new PlainText()))
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheServer() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemReportValve.class.getName());
            }
        });
    }
}
