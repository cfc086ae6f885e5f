package cn.yingde.govservice.cases.imports;

import cn.yingde.govservice.cases.file.ApplicantKind;
import cn.yingde.govservice.cases.file.Channel;
import cn.yingde.govservice.platform.text.Text;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One case with its history, as a line of the file. */
record CaseLine(
        @Nullable String sourceSystem,
        @Nullable String sourceNo,
        @Nullable String implementationCode,
        @Nullable Channel channel,
        @Nullable OffsetDateTime receivedAt,
        @Nullable PartyLine applicant,
        @Nullable List<MaterialLine> materials,
        @Nullable List<HistoryLine> history) {

    private static final int LONGEST = 64;

    /** The applicant. */
    record PartyLine(
            @Nullable ApplicantKind kind,
            @Nullable String name,
            @Nullable String idType,
            @Nullable String idNumber,
            @Nullable String phone) {

        boolean complete() {
            return kind != null && present(name) && present(idType) && present(idNumber);
        }
    }

    /** A material that was handed in. */
    record MaterialLine(int seq, @Nullable String form, int copies) {}

    /** One act of the history. */
    record HistoryLine(
            @Nullable HistoryAction action,
            @Nullable OffsetDateTime at,
            @Nullable String actorName,
            @Nullable String departmentId,
            @Nullable JsonNode data) {

        String text(String member) {
            return data == null ? "" : data.path(member).asString("");
        }

        @Nullable
        String textOrNull(String member) {
            String text = text(member);
            return text.isBlank() ? null : text;
        }
    }

    List<HistoryLine> acts() {
        return history == null ? List.of() : history;
    }

    List<MaterialLine> brought() {
        return materials == null ? List.of() : materials;
    }

    /** What keeps the line from being a case at all. */
    Optional<Text> fault() {
        if (!shortAndPresent(sourceSystem) || !shortAndPresent(sourceNo)) {
            return Optional.of(Text.of(
                    "缺少 sourceSystem 或 sourceNo，或超过 64 字。",
                    "sourceSystem or sourceNo is missing or over 64 characters."));
        }
        if (implementationCode == null || channel == null || receivedAt == null) {
            return Optional.of(Text.of(
                    "缺少 implementationCode、channel 或 receivedAt。",
                    "implementationCode, channel or receivedAt is missing."));
        }
        if (applicant == null || !applicant.complete()) {
            return Optional.of(Text.of("申请人信息不完整。", "The applicant is incomplete."));
        }
        return acts().stream().anyMatch(act -> act.action() == null || act.at() == null)
                ? Optional.of(Text.of("办理记录缺少 action 或 at。", "An act has no action or no time."))
                : inOrder();
    }

    private Optional<Text> inOrder() {
        OffsetDateTime last = receivedAt;
        for (HistoryLine act : acts()) {
            if (last != null && act.at() != null && act.at().isBefore(last)) {
                return Optional.of(
                        Text.of("办理时间先后颠倒：" + act.action(), "The times are out of order at " + act.action() + "."));
            }
            last = act.at();
        }
        return Optional.empty();
    }

    private static boolean shortAndPresent(@Nullable String text) {
        return present(text) && text != null && text.length() <= LONGEST;
    }

    private static boolean present(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
