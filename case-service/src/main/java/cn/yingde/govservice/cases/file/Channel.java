package cn.yingde.govservice.cases.file;

/** Where an application came in (申办渠道). */
public enum Channel {
    WINDOW, // 窗口
    ONLINE, // 广东政务服务网
    MOBILE, // 粤省事
    SELF_SERVICE, // 自助终端
    POST // 邮寄
}
