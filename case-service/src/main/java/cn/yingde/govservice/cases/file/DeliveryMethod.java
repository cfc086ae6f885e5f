package cn.yingde.govservice.cases.file;

/** How the result reaches the applicant (送达方式). */
public enum DeliveryMethod {
    COUNTER, // 窗口领取
    COURIER // 邮寄
}
