package cn.yingde.govservice.cases.matter;

import cn.yingde.govservice.cases.file.Material;
import cn.yingde.govservice.cases.file.MatterRef;
import cn.yingde.govservice.cases.file.ReviewSteps;
import java.util.List;

/** The published body of a matter as an application needs it; kept for ever with the cases that pin it. */
public record PinnedMatter(MatterRef ref, String departmentId, List<Material> materials, List<String> steps) {

    public ReviewSteps reviewSteps() {
        return new ReviewSteps(steps);
    }
}
