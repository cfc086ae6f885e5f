package cn.yingde.govservice.catalog.department;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A department as it stands, or stood, on a day. */
record DepartmentView(
        String id,
        String name,
        String shortName,
        String uscc,
        DepartmentKind kind,
        boolean stationed,
        boolean hotlineMember,
        boolean dissolved,
        LocalDate validFrom,
        @Nullable String floor,
        @Nullable String zone,
        @Nullable String consultPhone,
        @Nullable String supervisePhone,
        List<String> predecessors,
        List<String> successors) {}
