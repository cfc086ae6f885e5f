package cn.yingde.govservice.cases.imports;

import java.util.Objects;

/** What makes an imported case the same one when its line comes again. */
record SourceKey(String system, String no) {

    static SourceKey of(CaseLine line) {
        return new SourceKey(Objects.requireNonNull(line.sourceSystem()), Objects.requireNonNull(line.sourceNo()));
    }
}
