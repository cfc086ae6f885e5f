package cn.yingde.govservice.catalog.department;

import cn.yingde.govservice.catalog.department.DepartmentRequests.CreateRequest;
import cn.yingde.govservice.catalog.source.ImportLines;
import cn.yingde.govservice.catalog.source.ImportSources;
import cn.yingde.govservice.catalog.source.ImportSources.SourceKey;
import cn.yingde.govservice.platform.importing.ImportJob;
import cn.yingde.govservice.platform.importing.ImportKind;
import cn.yingde.govservice.platform.importing.ImportLine;
import cn.yingde.govservice.platform.importing.RowOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes over the departments of a bureau that migrates, each from the day it began. */
@Component
class ImportDepartments implements ImportKind {

    private final ImportLines reader;
    private final ImportSources sources;
    private final CreateDepartment createDepartment;

    ImportDepartments(ImportLines reader, ImportSources sources, CreateDepartment createDepartment) {
        this.reader = reader;
        this.sources = sources;
        this.createDepartment = createDepartment;
    }

    @Override
    public String name() {
        return "DEPARTMENTS";
    }

    /** Later lines name earlier ones as predecessors. */
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
            CreateRequest asked = reader.read(line, CreateRequest.class);
            LocalDate from = reader.read(line, Since.class).validFrom();
            createDepartment.enter(asked.toCommand(), from, job.actor());
            sources.remember(key, line, asked.id());
            return RowOutcome.accepted();
        });
    }

    record Source(
            @NotBlank @Size(max = 50) String sourceSystem,
            @NotBlank @Size(max = 100) String sourceNo) {}

    record Since(@NotNull LocalDate validFrom) {}
}
