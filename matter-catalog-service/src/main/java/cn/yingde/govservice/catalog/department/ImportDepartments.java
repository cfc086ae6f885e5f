package cn.yingde.govservice.catalog.department;

import cn.yingde.govservice.catalog.department.DepartmentRequests.CreateRequest;
import cn.yingde.govservice.catalog.source.ImportLines;
import cn.yingde.govservice.catalog.source.ImportSources;
import cn.yingde.govservice.catalog.source.SourcedImport;
import cn.yingde.govservice.platform.importing.ImportJob;
import cn.yingde.govservice.platform.importing.ImportLine;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Takes over the departments of a bureau that migrates, each from the day it began, predecessors first. */
@Component
class ImportDepartments extends SourcedImport {

    private final CreateDepartment createDepartment;

    ImportDepartments(ImportLines reader, ImportSources sources, CreateDepartment createDepartment) {
        super(reader, sources);
        this.createDepartment = createDepartment;
    }

    @Override
    public String name() {
        return "DEPARTMENTS";
    }

    @Override
    protected String takeOver(ImportJob job, ImportLine line) {
        CreateRequest asked = read(line, CreateRequest.class);
        LocalDate from = read(line, Since.class).validFrom();
        createDepartment.enter(asked.toCommand(), from, job.actor());
        return asked.id();
    }

    record Since(@NotNull LocalDate validFrom) {}
}
