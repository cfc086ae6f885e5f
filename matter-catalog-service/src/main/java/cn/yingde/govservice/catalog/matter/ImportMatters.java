package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.matter.MatterImportLine.Source;
import cn.yingde.govservice.catalog.source.ImportLines;
import cn.yingde.govservice.catalog.source.ImportSources;
import cn.yingde.govservice.catalog.source.ImportSources.SourceKey;
import cn.yingde.govservice.platform.importing.ImportJob;
import cn.yingde.govservice.platform.importing.ImportKind;
import cn.yingde.govservice.platform.importing.ImportLine;
import cn.yingde.govservice.platform.importing.RowOutcome;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes over matters that were published in the past, each line one version as it stood. */
@Component
class ImportMatters implements ImportKind {

    private final ImportLines reader;
    private final ImportSources sources;
    private final TakeOverMatter takeOverMatter;
    private final EntityManager entities;

    ImportMatters(ImportLines reader, ImportSources sources, TakeOverMatter takeOverMatter, EntityManager entities) {
        this.reader = reader;
        this.sources = sources;
        this.takeOverMatter = takeOverMatter;
        this.entities = entities;
    }

    @Override
    public String name() {
        return "MATTERS";
    }

    /** A later line may be the next version of an earlier one. */
    @Override
    public boolean sequential() {
        return true;
    }

    @Override
    public List<RowOutcome> apply(ImportJob job, List<ImportLine> lines) {
        return lines.stream().map(line -> apply(job, line)).toList();
    }

    private RowOutcome apply(ImportJob job, ImportLine line) {
        Source source = reader.read(line, Source.class);
        SourceKey key = new SourceKey(name(), source.sourceSystem(), source.sourceNo());
        return sources.seen(key, line).orElseGet(() -> {
            MatterImportLine read = reader.read(line, MatterImportLine.class);
            Matter matter = takeOverMatter.handle(read, job.actor());
            sources.remember(key, line, matter.code().value());
            letGo();
            return RowOutcome.accepted();
        });
    }

    /** What is written is let go, or each flush would look at every matter of the chunk again. */
    private void letGo() {
        entities.flush();
        entities.clear();
    }
}
