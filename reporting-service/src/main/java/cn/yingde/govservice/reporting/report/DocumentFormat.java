package cn.yingde.govservice.reporting.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/** The forms a report can be had in. */
enum DocumentFormat {
    HTML("text/html;charset=UTF-8"),
    CSV("text/csv;charset=UTF-8");

    private final String type;

    DocumentFormat(String type) {
        this.type = type;
    }

    MediaType mediaType() {
        return MediaType.parseMediaType(type);
    }

    static Optional<DocumentFormat> of(String parameter) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(parameter))
                .findFirst();
    }
}
