package cn.yingde.govservice.demodata.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One case with its history as the case service takes it in. */
record CaseLine(
        String sourceSystem,
        String sourceNo,
        String implementationCode,
        String channel,
        String receivedAt,
        Applicant applicant,
        List<Brought> materials,
        List<Act> history) {

    record Applicant(String kind, String name, String idType, String idNumber, String phone) {}

    record Brought(int seq, String form, int copies) {}

    record Act(
            String action,
            String at,
            String actorName,
            String departmentId,
            @Nullable Object data) {}
}
