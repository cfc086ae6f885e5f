package cn.yingde.govservice.platform.testing;

import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.AnyToken;
import cn.yingde.govservice.platform.security.Public;
import cn.yingde.govservice.platform.security.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may call what: endpoint by role, made from the endpoints' annotations, as a committed page and as a test. */
public final class AccessMatrix {

    /**
     * One endpoint.
     *
     * @param path with variables filled by values that stand for nothing
     */
    public record Endpoint(String method, String pattern, String path, HandlerMethod handler) {

        /** Whether a person with only this role may call it. */
        public boolean allows(Role role) {
            Allowed allowed = handler.getMethodAnnotation(Allowed.class);
            return allowed == null || Set.of(allowed.roles()).contains(role);
        }

        /** Whether it needs no token. */
        public boolean open() {
            return handler.hasMethodAnnotation(Public.class);
        }

        String scopes() {
            Allowed allowed = handler.getMethodAnnotation(Allowed.class);
            return allowed == null ? "" : String.join(" ", allowed.scopes());
        }
    }

    private AccessMatrix() {}

    /** Every endpoint of the service. */
    public static List<Endpoint> endpoints(RequestMappingHandlerMapping mappings) {
        List<Endpoint> found = new ArrayList<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("cn.yingde.")) {
                for (String pattern : apiPatterns(mapping)) {
                    mapping.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> found.add(new Endpoint(
                                    method.name(), pattern, pattern.replaceAll("\\{[^}]+}", "1"), handler)));
                }
            }
        });
        found.sort(Comparator.comparing(Endpoint::pattern).thenComparing(Endpoint::method));
        return found;
    }

    /** What is no API is the answer to what was refused before. */
    private static List<String> apiPatterns(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .filter(pattern -> !pattern.equals("/error"))
                .toList();
    }

    /** Fails unless {@code docs/access/<service>.md} shows what the code says. */
    public static void isTheCommittedOne(String service, RequestMappingHandlerMapping mappings) {
        CommittedFile.is(Path.of("../docs/access/" + service + ".md"), page(service, endpoints(mappings)));
    }

    private static String page(String service, List<Endpoint> endpoints) {
        StringBuilder page = new StringBuilder("# Access: " + service + "\n\n"
                + "Made from the code; a test compares it. Objects outside the caller's scope are 404 on top of this.\n\n"
                + "| Call | Roles | Scopes of machine clients |\n| --- | --- | --- |\n");
        for (Endpoint endpoint : endpoints) {
            page.append("| `")
                    .append(endpoint.method())
                    .append(' ')
                    .append(endpoint.pattern())
                    .append("` | ");
            page.append(roles(endpoint)).append(" | ").append(endpoint.scopes()).append(" |\n");
        }
        return page.toString();
    }

    private static String roles(Endpoint endpoint) {
        if (endpoint.open()) {
            return "public";
        }
        if (endpoint.handler().hasMethodAnnotation(AnyToken.class)) {
            return "any token";
        }
        return Arrays.stream(Role.values())
                .filter(endpoint::allows)
                .map(Role::name)
                .collect(Collectors.joining(", "));
    }
}
