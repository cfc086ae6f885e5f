package cn.yingde.govservice.platform.list;

import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that an endpoint does not declare, so that a misspelt filter never widens a list. */
public final class DeclaredParameters implements HandlerInterceptor {

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getQueryString() != null) {
            Set<String> declared = known.computeIfAbsent(method, DeclaredParameters::of);
            for (String sent : Collections.list(request.getParameterNames())) {
                refuseUnknown(sent, declared);
            }
        }
        return true;
    }

    private static void refuseUnknown(String sent, Set<String> declared) {
        if (!declared.contains(sent)) {
            Text detail = known(declared);
            throw ProblemException.of(CommonProblem.UNKNOWN_PARAMETER, detail)
                    .at(sent.length() > 64 ? sent.substring(0, 64) : sent, "UNKNOWN", detail);
        }
    }

    private static Text known(Set<String> declared) {
        return declared.isEmpty()
                ? Text.of("未定义的查询参数；此调用不带查询参数。", "Unknown query parameter; this call takes none.")
                : Text.of(
                        "未定义的查询参数；可用：" + String.join("、", declared) + "。",
                        "Unknown query parameter; known ones: " + String.join(", ", declared) + ".");
    }

    static Set<String> of(HandlerMethod method) {
        Set<String> names = new TreeSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            add(parameter, names);
        }
        return names;
    }

    private static void add(MethodParameter parameter, Set<String> names) {
        RequestParam param = parameter.getParameterAnnotation(RequestParam.class);
        if (param != null) {
            parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
            names.add(
                    param.value().isEmpty() && param.name().isEmpty()
                            ? String.valueOf(parameter.getParameterName())
                            : param.value() + (param.value().isEmpty() ? param.name() : ""));
        } else if (parameter.getParameterType() == PageRequest.class) {
            names.add("limit");
            names.add("cursor");
        } else if (parameter.hasParameterAnnotation(ModelAttribute.class)
                && parameter.getParameterType().isRecord()) {
            for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
                names.add(component.getName());
            }
        }
    }
}
