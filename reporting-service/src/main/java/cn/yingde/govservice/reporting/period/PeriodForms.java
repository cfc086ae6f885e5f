package cn.yingde.govservice.reporting.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The seven ways to write a period, as a table. */
final class PeriodForms {

    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";

    private record Form(Pattern pattern, Function<MatchResult, Days> days) {}

    private record Days(LocalDate from, LocalDate to) {}

    private static final List<Form> FORMS = List.of(
            form("(\\d{4})", m -> months(number(m, 1), 1, 12)), // 2019
            form("(\\d{4})-H([12])", m -> months(number(m, 1), number(m, 2) * 6 - 5, 6)), // 2019-H1
            form("(\\d{4})-Q([1-4])", m -> months(number(m, 1), number(m, 2) * 3 - 2, 3)), // 2019-Q2
            form("(\\d{4})-(\\d{2})", m -> months(number(m, 1), number(m, 2), 1)), // 2019-06
            form("(\\d{4})-W(\\d{2})", m -> week(number(m, 1), number(m, 2))), // 2019-W23
            form(DAY, m -> days(m.group(1), m.group(1))), // 2019-06-03
            form(DAY + "/" + DAY, m -> days(m.group(1), m.group(2)))); // 2019-01-01/2019-06-30

    private PeriodForms() {}

    static Optional<Period> parse(String text) {
        return FORMS.stream().flatMap(form -> read(form, text).stream()).findFirst();
    }

    private static Optional<Period> read(Form form, String text) {
        Matcher matcher = form.pattern.matcher(text);
        if (!matcher.matches() || text.startsWith("0000")) {
            return Optional.empty();
        }
        try {
            Days days = form.days.apply(matcher.toMatchResult());
            return days.from.isAfter(days.to) ? Optional.empty() : Optional.of(new Period(text, days.from, days.to));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Days months(int year, int firstMonth, int count) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return new Days(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    private static Days week(int year, int week) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
        long weeks =
                IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirstWeek).getMaximum();
        if (week < 1 || week > weeks) {
            throw new DateTimeException("no such week");
        }
        LocalDate monday = inFirstWeek.with(java.time.DayOfWeek.MONDAY).plus(week - 1L, ChronoUnit.WEEKS);
        return new Days(monday, monday.plusDays(6));
    }

    private static Days days(String from, String to) {
        return new Days(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Form form(String pattern, Function<MatchResult, Days> days) {
        return new Form(Pattern.compile(pattern), days);
    }
}
