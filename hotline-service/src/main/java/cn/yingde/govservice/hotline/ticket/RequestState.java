package cn.yingde.govservice.hotline.ticket;

/** Where a department's request to the hotline office stands. */
public enum RequestState {
    REQUESTED,
    APPROVED,
    REFUSED
}
