package cn.yingde.govservice.reporting.period;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
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

    static boolean isWeek(String label) {
        return label.contains("-W");
    }

    static boolean isRange(String label) {
        return label.contains("/");
    }

    /** A month, quarter, half-year or year under its own name; any other number of months as a range. */
    static Period ofMonths(LocalDate from, int count) {
        LocalDate to = from.plusMonths(count).minusDays(1);
        int index = (from.getMonthValue() - 1) / count + 1;
        String year = String.format(Locale.ROOT, "%04d", from.getYear());
        String label =
                switch (count) {
                    case 1 -> YearMonth.from(from).toString();
                    case 3 -> year + "-Q" + index;
                    case 6 -> year + "-H" + index;
                    case 12 -> year;
                    default -> from + "/" + to;
                };
        return new Period(label, from, to);
    }

    /** Days under a name of the same kind: a day, a week, or else a range. */
    static Period ofDays(String like, LocalDate from, LocalDate to) {
        if (isWeek(like)) {
            return new Period(weekOf(from), from, to);
        }
        return new Period(isRange(like) || !from.equals(to) ? from + "/" + to : from.toString(), from, to);
    }

    private static String weekOf(LocalDate monday) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
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
        LocalDate monday = inFirstWeek.with(DayOfWeek.MONDAY).plus(week - 1L, ChronoUnit.WEEKS);
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
