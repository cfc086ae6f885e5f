package cn.yingde.govservice.hotline.ticket;

import cn.yingde.govservice.platform.text.Text;

/** Why a reply goes back to the department (退回重新答复的原因). */
public enum Finding {
    NO_TIME("缺少处理时间", "no time of handling"),
    NO_PROCESS("缺少处理过程", "no account of the handling"),
    UNCLEAR_RESULT("处理结果不清晰", "result is not clear"),
    NOT_CONTACTED("未联系诉求人", "the caller was not contacted"),
    BOILERPLATE("套话空话", "boilerplate"),
    BESIDE_THE_POINT("答非所问", "beside the point");

    private final Text label;

    Finding(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
