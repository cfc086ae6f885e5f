package cn.yingde.govservice.hotline.intake;

import cn.yingde.govservice.hotline.ticket.TicketNumbers;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.numbers.NumberBlocks;
import cn.yingde.govservice.platform.time.BureauTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Gives new tickets their numbers: YDT, the day of receipt, six digits; and the code the caller asks with. */
@Component
public class Numbering {

    private static final String CODE_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 8;

    private final SecureRandom random = new SecureRandom();
    private final Ids ids;
    private final NumberBlocks blocks;
    private final Clock clock;

    Numbering(Ids ids, NumberBlocks blocks, Clock clock) {
        this.ids = ids;
        this.blocks = blocks;
        this.clock = clock;
    }

    /** Before the transaction: a block of numbers is reserved in a transaction of its own. */
    public TicketNumbers next() {
        return next(clock.instant());
    }

    public TicketNumbers next(Instant receivedAt) {
        String day = BureauTime.date(receivedAt).format(DateTimeFormatter.BASIC_ISO_DATE);
        String number = "YDT%s%06d".formatted(day, blocks.next("ticket-" + day));
        return new TicketNumbers(ids.next(), number, code());
    }

    private String code() {
        StringBuilder code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(CODE_LETTERS.charAt(random.nextInt(CODE_LETTERS.length())));
        }
        return code.toString();
    }
}
