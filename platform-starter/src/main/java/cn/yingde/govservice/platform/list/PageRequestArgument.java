package cn.yingde.govservice.platform.list;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code limit} and {@code cursor} of a list call. */
final class PageRequestArgument implements HandlerMethodArgumentResolver {

    private static final int DEFAULT = 20;
    private static final int MOST = 200;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        int filters = filters(request.getParameterMap());
        String cursor = request.getParameter("cursor");
        return new PageRequest(
                limit(request.getParameter("limit")), cursor == null ? null : Cursor.decode(cursor, filters), filters);
    }

    private static int limit(@Nullable String asked) {
        if (asked == null) {
            return DEFAULT;
        }
        int limit = asked.matches("\\d{1,4}") ? Integer.parseInt(asked) : 0;
        if (limit < 1 || limit > MOST) {
            throw ProblemException.invalid(
                    "limit", "OUT_OF_RANGE", Text.of("limit 须为 1 至 200。", "limit must be 1 to 200."));
        }
        return limit;
    }

    private static int filters(Map<String, String[]> parameters) {
        Map<String, String> others = new TreeMap<>();
        parameters.forEach((name, values) -> others.put(name, Arrays.toString(values)));
        others.remove("limit");
        others.remove("cursor");
        return others.hashCode();
    }
}
