package cn.yingde.govservice.cases.file;

import org.jspecify.annotations.Nullable;

/** A party as answers show it. */
public record MaskedParty(
        ApplicantKind kind,
        String name,
        String idType,
        String idNumber,
        @Nullable String phone,
        @Nullable String agentName,
        @Nullable String agentPhone) {}
