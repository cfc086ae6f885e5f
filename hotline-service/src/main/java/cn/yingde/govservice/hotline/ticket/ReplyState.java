package cn.yingde.govservice.hotline.ticket;

/** Where a reply stands. */
public enum ReplyState {
    SUBMITTED,
    PASSED,
    RETURNED
}
