package cn.yingde.govservice.catalog.checklist;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the applicant gets in the end, with a sample of it; a bare string is the name alone. */
public record Result(
        @NotBlank @Size(max = 300) String name,
        @Size(max = 300) @Nullable String sample) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Result {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Result named(String name) {
        return new Result(name, null);
    }
}
