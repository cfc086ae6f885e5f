package cn.yingde.govservice.catalog.source;

import cn.yingde.govservice.catalog.source.ImportSources.SourceKey;
import cn.yingde.govservice.platform.importing.ImportJob;
import cn.yingde.govservice.platform.importing.ImportKind;
import cn.yingde.govservice.platform.importing.ImportLine;
import cn.yingde.govservice.platform.importing.RowOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** An import whose lines each have a source: taken over once, unchanged the second time, refused when changed. */
public abstract class SourcedImport implements ImportKind {

    private final ImportLines reader;
    private final ImportSources sources;

    protected SourcedImport(ImportLines reader, ImportSources sources) {
        this.reader = reader;
        this.sources = sources;
    }

    /** Later lines go on from earlier ones. */
    @Override
    public boolean sequential() {
        return true;
    }

    @Override
    public List<RowOutcome> apply(ImportJob job, List<ImportLine> lines) {
        return lines.stream().map(line -> apply(job, line)).toList();
    }

    private RowOutcome apply(ImportJob job, ImportLine line) {
        Source source = read(line, Source.class);
        SourceKey key = new SourceKey(name(), source.sourceSystem(), source.sourceNo());
        return sources.seen(key, line).orElseGet(() -> {
            sources.remember(key, line, takeOver(job, line));
            return RowOutcome.accepted();
        });
    }

    /** Records what the line says and gives back whom it is about. */
    protected abstract String takeOver(ImportJob job, ImportLine line);

    protected <T> T read(ImportLine line, Class<T> type) {
        return reader.read(line, type);
    }

    record Source(
            @NotBlank @Size(max = 50) String sourceSystem,
            @NotBlank @Size(max = 100) String sourceNo) {}
}
