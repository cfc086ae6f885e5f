package cn.yingde.govservice.cases.imports;

import cn.yingde.govservice.cases.file.CaseAction;

/** The acts that a history may tell, and what they are here. */
enum HistoryAction {
    CORRECTION_NOTICE(CaseAction.NOTIFY_CORRECTION),
    CORRECTION(CaseAction.CORRECT),
    ACCEPT(CaseAction.ACCEPT),
    NON_ACCEPT(CaseAction.NOT_ACCEPT),
    SPECIAL_PROCEDURE(CaseAction.REQUEST_PROCEDURE),
    SPECIAL_PROCEDURE_DECISION(CaseAction.DECIDE_PROCEDURE),
    SPECIAL_PROCEDURE_END(CaseAction.END_PROCEDURE),
    OPINION(CaseAction.GIVE_OPINION),
    DECIDE(CaseAction.DECIDE),
    COMPLETE(CaseAction.COMPLETE),
    DELIVER(CaseAction.DELIVER),
    WITHDRAW(CaseAction.WITHDRAW),
    TERMINATE(CaseAction.TERMINATE);

    private final CaseAction action;

    HistoryAction(CaseAction action) {
        this.action = action;
    }

    CaseAction action() {
        return action;
    }
}
