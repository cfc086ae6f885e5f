package cn.yingde.govservice.hotline.migration;

/** The acts that a history can tell. */
enum HistoryAction {
    DISPATCH,
    RECALL,
    SIGN_OFF,
    RETURN,
    RETURN_DECISION,
    COORDINATE,
    RULING,
    EXTEND,
    EXTENSION_DECISION,
    REPLY,
    REVIEW,
    CALLBACK,
    REWORK,
    CLOSE,
    SUPERVISE,
    REOPEN,
    DIRECT_ANSWER,
    NON_ACCEPT,
    RETURN_UPSTREAM,
    MERGE
}
