package cn.yingde.govservice.hotline.ticket;

import cn.yingde.govservice.platform.text.Text;

/** How a department was urged (催办方式). */
public enum UrgingChannel {
    SYSTEM("系统催单", "by the system"),
    PHONE("电话催办", "by telephone"),
    VISIT("上门拜访", "by a visit"),
    MESSAGE("信息提醒", "by a message");

    private final Text label;

    UrgingChannel(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
