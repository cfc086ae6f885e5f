package cn.yingde.govservice.cases.look;

import cn.yingde.govservice.cases.file.CaseState;
import cn.yingde.govservice.cases.file.Channel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is narrowed to; list and count take the same.
 *
 * @param open whether somebody still has something to do
 * @param dueUntil due on this day or earlier
 */
public record CaseFilters(
        @Nullable List<CaseState> state,
        @Nullable Boolean open,
        @Nullable String departmentId,
        @Nullable String implementationCode,
        @Nullable Channel channel,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedUntil,
        @Nullable LocalDate acceptedFrom,
        @Nullable LocalDate acceptedUntil,
        @Nullable LocalDate dueUntil,
        @Nullable Boolean imported) {}
