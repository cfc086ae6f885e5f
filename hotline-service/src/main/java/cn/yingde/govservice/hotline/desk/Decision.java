package cn.yingde.govservice.hotline.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The office's yes or no to a department's request. */
@Schema(example = "{\"decision\":\"APPROVE\",\"comment\":\"情况属实\"}")
public record Decision(
        @NotNull Verdict decision,
        @Nullable @Size(max = 1000) String comment) {

    /** Yes or no. */
    public enum Verdict {
        APPROVE,
        REJECT
    }

    public boolean approves() {
        return decision == Verdict.APPROVE;
    }
}
