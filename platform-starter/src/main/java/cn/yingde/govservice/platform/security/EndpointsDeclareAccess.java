package cn.yingde.govservice.platform.security;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Stops the start of a service that has an API endpoint without a declared access. */
final class EndpointsDeclareAccess implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mappings;

    EndpointsDeclareAccess(RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> open = mappings.getHandlerMethods().values().stream()
                .filter(method -> method.getBeanType().getName().startsWith("cn.yingde."))
                .filter(method -> !ErrorController.class.isAssignableFrom(method.getBeanType()))
                .filter(method -> !declared(method))
                .map(HandlerMethod::toString)
                .toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException("Endpoints need @Allowed, @AnyToken or @Public: " + open);
        }
    }

    private static boolean declared(HandlerMethod method) {
        return method.hasMethodAnnotation(Allowed.class)
                || method.hasMethodAnnotation(AnyToken.class)
                || method.hasMethodAnnotation(Public.class);
    }
}
