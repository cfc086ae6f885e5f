package cn.yingde.govservice.hotline.ticket;

import cn.yingde.govservice.platform.text.Text;

/** What the caller wants (诉求类型). */
public enum TicketType {
    CONSULT("咨询", "consultation"),
    HELP("求助", "request for help"),
    COMPLAINT("投诉", "complaint"),
    REPORT("举报", "report of an offence"),
    SUGGEST("建议", "suggestion");

    private final Text label;

    TicketType(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
