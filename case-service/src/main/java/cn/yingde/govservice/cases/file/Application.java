package cn.yingde.govservice.cases.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An application as it was taken in, ready to become a case. */
public record Application(
        long id,
        String caseNo,
        MatterRef matter,
        String departmentId,
        Channel channel,
        Applicant applicant,
        @Nullable String projectName,
        @Nullable String pendingKey,
        List<Material> materials,
        @Nullable Source source) {}
