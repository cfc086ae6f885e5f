package cn.yingde.govservice.hotline.ticket;

/** Where a department's request to the hotline office stands; it lapses when the reply passed before a decision. */
public enum RequestState {
    REQUESTED,
    APPROVED,
    REFUSED,
    LAPSED
}
