package cn.yingde.govservice.catalog.source;

import cn.yingde.govservice.platform.importing.ImportLine;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads a line as the record it should be, with the same checks as a request's body. */
@Component
public class ImportLines {

    private final JsonMapper json;
    private final Validator validator;

    ImportLines(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    public <T> T read(ImportLine line, Class<T> type) {
        T read = json.readValue(line.json(), type);
        validator.validate(read).stream()
                .min(Comparator.comparing(fault -> fault.getPropertyPath().toString()))
                .ifPresent(fault -> {
                    throw invalid(fault);
                });
        return read;
    }

    private static ProblemException invalid(ConstraintViolation<?> fault) {
        String place = fault.getPropertyPath().toString();
        return ProblemException.invalid(
                "/" + place.replace('.', '/'),
                "INVALID",
                Text.of(place + "：" + fault.getMessage(), place + ": " + fault.getMessage()));
    }
}
