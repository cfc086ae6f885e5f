package cn.yingde.govservice.cases.file;

import org.jspecify.annotations.Nullable;

/** A person or organisation as it was told at intake, in plain; lives only as long as the call. */
public record Party(
        ApplicantKind kind,
        String name,
        String idType,
        String idNumber,
        @Nullable String phone) {

    @Override
    public String toString() {
        return "Party[" + kind + "]";
    }
}
