package cn.yingde.govservice.catalog.checklist;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether and on what basis a matter is charged for. */
public record Fee(
        @NotNull Boolean charged,
        @Size(max = 1000) @Nullable String basis,
        @Size(max = 50) List<@Valid @NotNull FeeItem> items,
        @Nullable Boolean onlinePayment) {

    public Fee {
        items = Checklist.orEmpty(items);
    }

    /** One thing charged for; a bare string is the name alone. */
    public record FeeItem(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 500) @Nullable String standard) {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        public FeeItem {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static FeeItem named(String name) {
            return new FeeItem(name, null);
        }
    }
}
