package cn.yingde.govservice.hotline.ticket;

import cn.yingde.govservice.platform.text.Text;

/** Whether the caller's problem is solved (是否解决); UNFOUNDED = there was none, and the caller was told why. */
public enum Solved {
    YES("已解决", "solved"),
    PARTLY("部分解决", "partly solved"),
    NO("未解决", "not solved"),
    UNFOUNDED("诉求不成立", "unfounded");

    private final Text label;

    Solved(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
