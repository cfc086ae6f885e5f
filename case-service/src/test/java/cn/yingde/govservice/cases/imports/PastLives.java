package cn.yingde.govservice.cases.imports;

import static cn.yingde.govservice.cases.imports.CaseLoader.act;

/** Acts of March 2019 that tests make histories of. */
final class PastLives {

    static final String ACCEPT = act("ACCEPT", "03-05T09:00", "");
    static final String NOTICE = act(
            "CORRECTION_NOTICE",
            "03-05T09:00",
            "\"items\":[{\"materialSeq\":1,\"problem\":\"缺\"}],\"deadline\":\"2019-03-26\"");
    static final String TESTING =
            act("SPECIAL_PROCEDURE", "03-06T09:00", "\"kind\":\"TESTING\",\"workingDays\":5,\"reason\":\"r\"");
    static final String APPROVED = act("SPECIAL_PROCEDURE_DECISION", "03-06T10:00", "\"decision\":\"APPROVE\"");

    private PastLives() {}

    static String decision(String at, String outcome) {
        return act("DECIDE", at, "\"outcome\":\"%s\",\"documentNo\":\"文1号\"".formatted(outcome));
    }
}
