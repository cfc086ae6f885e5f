package cn.yingde.govservice.cases;

import cn.yingde.govservice.platform.privacy.IdNumber;
import java.util.concurrent.atomic.AtomicInteger;

/** Request bodies of tests. */
public final class Bodies {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private Bodies() {}

    /** A valid number of nobody alive, another at each call. */
    public static String idNumber() {
        int n = PEOPLE.incrementAndGet();
        String first17 = "44188119000101%03d".formatted(n % 1000);
        return first17 + IdNumber.checkCharacter(first17);
    }

    public static String application(String code) {
        return application(
                code,
                idNumber(),
                "[{\"seq\":1,\"form\":\"PAPER\",\"copies\":1},{\"seq\":2,\"form\":\"PAPER\",\"copies\":1}]");
    }

    public static String application(String code, String idNumber, String materials) {
        return """
                {"implementationCode":"%s","channel":"WINDOW",
                 "applicant":{"kind":"PERSON","name":"演示申请人","idType":"ID_CARD","idNumber":"%s","phone":"13800000001"},
                 "materials":%s}""".formatted(code, idNumber, materials);
    }

    public static String opinion(String step) {
        return "{\"step\":\"%s\",\"opinion\":\"AGREE\",\"comment\":\"符合条件\"}".formatted(step);
    }

    public static String grant() {
        return "{\"outcome\":\"GRANTED\",\"documentNo\":\"英住建许〔演示〕1号\"}";
    }

    public static String reason() {
        return "{\"reason\":\"申请人提出\"}";
    }
}
