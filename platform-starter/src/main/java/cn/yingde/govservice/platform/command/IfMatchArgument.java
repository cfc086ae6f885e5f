package cn.yingde.govservice.platform.command;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads header {@code If-Match}. */
final class IfMatchArgument implements HandlerMethodArgumentResolver {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return parse(request.getHeader("If-Match"));
    }

    static IfMatch parse(@Nullable String header) {
        if (header == null || header.isBlank() || "*".equals(header.trim())) {
            return new IfMatch(null);
        }
        Matcher tag = TAG.matcher(header.trim());
        if (!tag.matches()) {
            throw ProblemException.invalid(
                    "If-Match",
                    "WRONG_FORM",
                    Text.of("If-Match 须为读取时的 ETag，如 \"3\"。", "If-Match is an ETag as read, like \"3\"."));
        }
        return new IfMatch(Long.valueOf(tag.group(1)));
    }
}
