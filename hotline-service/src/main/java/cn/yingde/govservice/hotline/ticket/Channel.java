package cn.yingde.govservice.hotline.ticket;

/** The way a ticket came in (诉求渠道). */
public enum Channel {
    PHONE,
    WEB,
    MINI_PROGRAM, // 粤省事
    WECHAT,
    LETTER,
    VISIT,
    INTERNET_SUPERVISION, // 互联网+督查
    UPSTREAM, // 市中心
    EVALUATION // 好差评
}
