package cn.yingde.govservice.catalog.matter;

import cn.yingde.govservice.catalog.source.ImportLines;
import cn.yingde.govservice.catalog.source.ImportSources;
import cn.yingde.govservice.catalog.source.SourcedImport;
import cn.yingde.govservice.platform.importing.ImportJob;
import cn.yingde.govservice.platform.importing.ImportLine;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Takes over matters that were published in the past, each line one version as it stood, in the order of effect. */
@Component
class ImportMatters extends SourcedImport {

    private final TakeOverMatter takeOverMatter;
    private final EntityManager entities;

    ImportMatters(ImportLines reader, ImportSources sources, TakeOverMatter takeOverMatter, EntityManager entities) {
        super(reader, sources);
        this.takeOverMatter = takeOverMatter;
        this.entities = entities;
    }

    @Override
    public String name() {
        return "MATTERS";
    }

    @Override
    protected String takeOver(ImportJob job, ImportLine line) {
        Matter matter = takeOverMatter.handle(read(line, MatterImportLine.class), job.actor());
        letGo();
        return matter.code().value();
    }

    /** What is written is let go, or each flush would look at every matter of the chunk again. */
    private void letGo() {
        entities.flush();
        entities.clear();
    }
}
