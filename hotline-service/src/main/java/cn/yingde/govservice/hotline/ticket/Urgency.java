package cn.yingde.govservice.hotline.ticket;

/** URGENT (紧急): two hours to sign, the same day to answer. */
public enum Urgency {
    NORMAL,
    URGENT
}
