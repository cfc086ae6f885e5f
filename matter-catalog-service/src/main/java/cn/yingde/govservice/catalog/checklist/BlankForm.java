package cn.yingde.govservice.catalog.checklist;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A form to fill in; a bare string is the name alone. */
public record BlankForm(
        @NotBlank @Size(max = 300) String name,
        @Size(max = 300) @Nullable String blank,
        @Size(max = 300) @Nullable String example) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public BlankForm {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static BlankForm named(String name) {
        return new BlankForm(name, null, null);
    }
}
