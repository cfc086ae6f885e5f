package cn.yingde.govservice.catalog.guide;

import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.item.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an applicant reads about a matter; a code that was replaced shows its successors and no body. */
record Guide(
        String implementationCode,
        String basicCode,
        String name,
        String typeName,
        String levelName,
        String departmentId,
        @Nullable String departmentName,
        String inForce,
        @Nullable Integer version,
        @Nullable LocalDate effectiveOn,
        List<LegalBasis> legalBases,
        List<String> successorCodes,
        @Nullable Checklist body) {}
