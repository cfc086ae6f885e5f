package cn.yingde.govservice.benchmarks.soak;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Applicants of whom no two are the same, since a second application of one person is refused as a duplicate. */
final class DemoPerson {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private DemoPerson() {}

    /** A valid citizen id (GB 11643) born 1900 to 1910. */
    static String idNumber(int number) {
        String day = FIRST.plusDays(number / 900 % 3_600).format(DateTimeFormatter.BASIC_ISO_DATE);
        String digits = "441881" + day + "%03d".formatted(100 + number % 900);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += (digits.charAt(place) - '0') * WEIGHTS[place];
        }
        return digits + CHECKS.charAt(sum % 11);
    }
}
