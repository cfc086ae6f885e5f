package cn.yingde.govservice.cases.imports;

import cn.yingde.govservice.cases.file.CaseNumbers;
import cn.yingde.govservice.cases.matter.MatterHead;
import cn.yingde.govservice.cases.matter.MatterHeads;
import cn.yingde.govservice.platform.importing.ImportJob;
import cn.yingde.govservice.platform.importing.ImportKind;
import cn.yingde.govservice.platform.importing.ImportLine;
import cn.yingde.govservice.platform.importing.RowOutcome;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes cases with their histories in, a chunk at a time: one pass over the lines, three queries, a few batches. */
@Component
class CaseImport implements ImportKind {

    static final String NAME = "CASES";

    private final JsonMapper json;
    private final MatterHeads heads;
    private final CaseNumbers numbers;
    private final HistoryReplay replay;
    private final OpenLimits openLimits;
    private final ImportedCases store;

    CaseImport(
            JsonMapper json,
            MatterHeads heads,
            CaseNumbers numbers,
            HistoryReplay replay,
            OpenLimits openLimits,
            ImportedCases store) {
        this.json = json;
        this.heads = heads;
        this.numbers = numbers;
        this.replay = replay;
        this.openLimits = openLimits;
        this.store = store;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** A line as far as it could be read. */
    private record Read(Optional<CaseLine> line, String hash, Optional<RowOutcome> fault) {}

    @Override
    public List<RowOutcome> apply(ImportJob job, List<ImportLine> lines) {
        List<Read> read = lines.stream().map(this::read).toList();
        Map<SourceKey, String> known = store.hashes(read.stream()
                .flatMap(each -> each.line().stream())
                .map(SourceKey::of)
                .toList());
        Map<String, List<MatterHead>> matters = heads.all();
        CaseNumbers.Reserved reserved = numbers.reserve(read.stream()
                .flatMap(each -> each.line().stream())
                .map(CaseLine::receivedAt)
                .toList());
        List<RowOutcome> outcomes = new ArrayList<>(lines.size());
        List<ImportedCase> accepted = new ArrayList<>(lines.size());
        for (Read each : read) {
            outcomes.add(each.fault().orElseGet(() -> take(job, each, known, matters, reserved, accepted)));
        }
        store.insert(accepted);
        return outcomes;
    }

    private Read read(ImportLine line) {
        String hash = LineHash.of(line.json());
        try {
            CaseLine parsed = json.readValue(line.json(), CaseLine.class);
            return parsed.fault()
                    .map(fault -> new Read(Optional.empty(), hash, Optional.of(RowOutcome.rejected("INVALID", fault))))
                    .orElseGet(() -> new Read(Optional.of(parsed), hash, Optional.empty()));
        } catch (JacksonException unreadable) {
            Text detail = Text.of("该行不是可读的办件 JSON。", "The line is not a readable case.");
            return new Read(Optional.empty(), hash, Optional.of(RowOutcome.rejected("UNREADABLE", detail)));
        }
    }

    private RowOutcome take(
            ImportJob job,
            Read read,
            Map<SourceKey, String> known,
            Map<String, List<MatterHead>> matters,
            CaseNumbers.Reserved reserved,
            List<ImportedCase> accepted) {
        CaseLine line = read.line().orElseThrow();
        String before = known.putIfAbsent(SourceKey.of(line), read.hash());
        if (before != null) {
            return before.equals(read.hash()) ? RowOutcome.unchanged() : changed();
        }
        Optional<MatterHead> head = head(line, matters);
        if (head.isEmpty()) {
            return unknownMatter();
        }
        return play(job, read, line, head.get(), matters, reserved, accepted);
    }

    private RowOutcome play(
            ImportJob job,
            Read read,
            CaseLine line,
            MatterHead head,
            Map<String, List<MatterHead>> matters,
            CaseNumbers.Reserved reserved,
            List<ImportedCase> accepted) {
        try {
            String caseNo = reserved.next(Objects.requireNonNull(line.receivedAt()));
            ImportedCase played = replay.play(line, read.hash(), caseNo, head, matters);
            accepted.add(played);
            return openLimits.settle(played.file, job);
        } catch (ProblemException impossible) {
            return RowOutcome.rejected(impossible.code().name(), impossible.detail());
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return RowOutcome.rejected(
                    "INVALID", Text.of("办理记录中有无法识别的内容。", "A part of the history is not understood."));
        }
    }

    private static Optional<MatterHead> head(CaseLine line, Map<String, List<MatterHead>> matters) {
        String code = MatterHead.matterCode(Objects.requireNonNull(line.implementationCode()));
        List<MatterHead> versions = matters.getOrDefault(code, List.of());
        return MatterHeads.on(
                versions,
                BureauTime.date(Objects.requireNonNull(line.receivedAt()).toInstant()));
    }

    private static RowOutcome changed() {
        return RowOutcome.rejected(
                "CHANGED", Text.of("该编号已导入过内容不同的办件。", "A case of this number with other content is here already."));
    }

    private static RowOutcome unknownMatter() {
        return RowOutcome.rejected("UNKNOWN_MATTER", Text.of("没有该实施编码的事项。", "No matter has this code."));
    }
}
