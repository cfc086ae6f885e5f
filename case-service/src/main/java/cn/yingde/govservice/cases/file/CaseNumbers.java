package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.platform.numbers.NumberBlocks;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Case numbers (办件编号): YDB, the day of receipt, six digits of the year's series; gaps are allowed. */
@Component
public class CaseNumbers {

    private final NumberBlocks blocks;

    CaseNumbers(NumberBlocks blocks) {
        this.blocks = blocks;
    }

    public String next(Instant receivedAt) {
        LocalDate day = BureauTime.date(receivedAt);
        return number(day, blocks.next(series(day.getYear())));
    }

    /** Numbers for many cases at once: one reservation for each year. */
    public Reserved reserve(List<OffsetDateTime> received) {
        Map<Integer, Long> byYear = received.stream()
                .map(at -> BureauTime.date(at.toInstant()).getYear())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<Integer, Long> next = new HashMap<>();
        byYear.forEach((year, count) -> next.put(year, blocks.reserve(series(year), count.intValue())));
        return new Reserved(next);
    }

    /** Numbers that were set aside. */
    public static final class Reserved {

        private final Map<Integer, Long> next;

        private Reserved(Map<Integer, Long> next) {
            this.next = next;
        }

        public String next(OffsetDateTime receivedAt) {
            LocalDate day = BureauTime.date(receivedAt.toInstant());
            long mine = next.getOrDefault(day.getYear(), 0L);
            next.put(day.getYear(), mine + 1);
            return number(day, mine);
        }
    }

    private static String series(int year) {
        return "case-" + year;
    }

    private static String number(LocalDate day, long number) {
        return "YDB" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "%06d".formatted(number);
    }
}
