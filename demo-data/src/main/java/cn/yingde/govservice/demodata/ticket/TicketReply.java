package cn.yingde.govservice.demodata.ticket;

import cn.yingde.govservice.demodata.Dice;
import java.util.List;

/** The department's reply; one that is not good enough comes back and is written anew. */
final class TicketReply {

    static final ActData.Review PASS = new ActData.Review("PASS", null, null);
    static final ActData.Callback UNREACHED = new ActData.Callback(false, null, null, "无人接听");
    private static final List<String> FINDINGS =
            List.of("NO_TIME", "NO_PROCESS", "UNCLEAR_RESULT", "NOT_CONTACTED", "BOILERPLATE", "BESIDE_THE_POINT");

    private final TicketHistory history;
    private final Gap gap;
    private final Dice dice;

    TicketReply(TicketHistory history, Gap gap, Dice dice) {
        this.history = history;
        this.gap = gap;
        this.dice = dice;
    }

    /** @param since when the department took the ticket over; it was handled between then and the reply */
    void give(String lead, int since, int at, String solved, boolean returnedOnce) {
        submit(lead, since, at, solved);
        if (returnedOnce) {
            ActData.Review back =
                    new ActData.Review("RETURN", List.of(dice.pick(FINDINGS)), Texts.MARK + "请写明处理时间、过程和结果");
            history.reviewer("REVIEW", at + gap.of(30, 180), back);
            submit(lead, since, history.now() + gap.of(30, 220), solved);
        }
    }

    private void submit(String lead, int since, int at, String solved) {
        int handled = since + (int) ((at - since) * 0.7);
        String contacted = history.text(handled + (at - handled) / 2);
        history.department("REPLY", at, lead, Texts.reply(lead, handled, contacted, solved, dice));
    }
}
