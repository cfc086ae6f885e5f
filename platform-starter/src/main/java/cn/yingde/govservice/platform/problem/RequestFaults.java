package cn.yingde.govservice.platform.problem;

import cn.yingde.govservice.platform.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Reads the framework's exceptions about a request and says which member or parameter is at fault. */
final class RequestFaults {

    private RequestFaults() {}

    static ProblemException of(Exception failure, HttpStatusCode status) {
        if (failure instanceof MethodArgumentNotValidException invalid) {
            return ofFields(invalid);
        }
        if (failure instanceof HandlerMethodValidationException invalid) {
            return ofParameters(invalid);
        }
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return ofBody(unreadable);
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return missing(missing.getParameterName());
        }
        if (failure instanceof MissingRequestHeaderException missing) {
            return missing(missing.getHeaderName());
        }
        if (failure instanceof TypeMismatchException mismatch) {
            return mismatch(mismatch);
        }
        return ofStatus(status);
    }

    private static ProblemException ofFields(MethodArgumentNotValidException invalid) {
        ProblemException problem = invalidRequest();
        for (FieldError field : invalid.getBindingResult().getFieldErrors()) {
            problem.at(pointer(field.getField()), code(field), text(field));
        }
        invalid.getBindingResult().getGlobalErrors().forEach(error -> problem.at("", code(error), text(error)));
        return problem;
    }

    private static ProblemException ofParameters(HandlerMethodValidationException invalid) {
        ProblemException problem = invalidRequest();
        invalid.getParameterValidationResults()
                .forEach(result -> result.getResolvableErrors()
                        .forEach(error -> problem.at(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                code(error),
                                text(error))));
        return problem;
    }

    private static ProblemException ofBody(HttpMessageNotReadableException unreadable) {
        if (unreadable.getMostSpecificCause() instanceof ProblemException known) {
            return known;
        }
        if (unreadable.getCause() instanceof DatabindException databind
                && !databind.getPath().isEmpty()) {
            Text detail = Text.of("此处的值类型或取值不对。", "The value here has a wrong type or is not one of the allowed ones.");
            return ProblemException.of(CommonProblem.INVALID_REQUEST, detail)
                    .at(pathOf(databind), "WRONG_TYPE", detail);
        }
        return ProblemException.of(
                CommonProblem.MALFORMED_REQUEST, Text.of("请求体不是可读的 JSON。", "The body is not readable JSON."));
    }

    private static String pathOf(DatabindException failure) {
        return failure.getPath().stream().map(RequestFaults::step).collect(Collectors.joining("/", "/", ""));
    }

    private static String step(JacksonException.Reference reference) {
        String name = reference.getPropertyName();
        return name != null ? name : Integer.toString(reference.getIndex());
    }

    private static ProblemException missing(String name) {
        Text detail = Text.of("缺少 " + name + "。", name + " is missing.");
        return ProblemException.invalid(name, "MISSING", detail);
    }

    private static ProblemException mismatch(TypeMismatchException mismatch) {
        String name = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        return ProblemException.invalid(
                name, "WRONG_TYPE", Text.of(name + " 的值不合格式。", name + " is not in the expected form."));
    }

    private static ProblemException ofStatus(HttpStatusCode status) {
        CommonProblem code =
                switch (status.value()) {
                    case 404 -> CommonProblem.NOT_FOUND;
                    case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
                    case 406 -> CommonProblem.NOT_ACCEPTABLE;
                    case 413 -> CommonProblem.PAYLOAD_TOO_LARGE;
                    case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
                    case 503 -> CommonProblem.SERVICE_UNAVAILABLE;
                    default -> status.is4xxClientError() ? CommonProblem.INVALID_REQUEST : CommonProblem.INTERNAL_ERROR;
                };
        return ProblemException.of(code, code.title());
    }

    private static ProblemException invalidRequest() {
        return ProblemException.of(
                CommonProblem.INVALID_REQUEST,
                Text.of("请求中有内容不合要求，见 errors。", "Some members are invalid; see errors."));
    }

    private static String pointer(String field) {
        return "/" + field.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
    }

    private static String code(MessageSourceResolvable error) {
        List<String> codes = error.getCodes() == null ? List.of() : List.of(error.getCodes());
        String last = codes.isEmpty() ? "INVALID" : codes.get(codes.size() - 1);
        return last.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(java.util.Locale.ROOT);
    }

    private static Text text(MessageSourceResolvable error) {
        String message = error.getDefaultMessage() == null ? "" : error.getDefaultMessage();
        // Bean validation has already chosen the language of the request.
        return Text.of(message, message);
    }
}
