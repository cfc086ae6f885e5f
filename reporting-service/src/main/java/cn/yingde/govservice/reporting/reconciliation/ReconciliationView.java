package cn.yingde.govservice.reporting.reconciliation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a comparison with a source found. */
record ReconciliationView(
        String source,
        OffsetDateTime checkedAt,
        @Schema(description = "核对到来源变更流的哪个序号") String position,
        @Schema(description = "来源的记录数") long records,
        boolean equal,
        @Schema(description = "各状态的记录数:来源与本服务") List<StateCount> states,
        @Schema(description = "数目不符的状态与日期") List<StateCount> days,
        @Schema(description = "不符的记录,至多200条") List<RecordGap> differing,
        @Schema(description = "汇总与记录不符之处,至多200处") List<RollUpGap> rollUps) {

    /** How many records are in a state, on a day when one is given, by the source's words and here. */
    record StateCount(String type, String state, @Nullable LocalDate day, long source, long here) {}

    /** A record that is not here as its source told it; what is absent was never told, or is not kept. */
    record RecordGap(
            String type,
            String no,
            @Nullable Told source,
            @Nullable Told here) {}

    /** A sum of the roll-ups that is not the number of records. */
    record RollUpGap(String measure, @Nullable LocalDate day, String departmentId, long rolledUp, long counted) {}
}
