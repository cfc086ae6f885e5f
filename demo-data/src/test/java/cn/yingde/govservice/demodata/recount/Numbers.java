package cn.yingde.govservice.demodata.recount;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The test's own check digits of identity numbers and credit codes. */
final class Numbers {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Numbers() {}

    /** ISO 7064 MOD 11-2 over all eighteen, and a birth between 1900 and 1910. */
    static boolean identity(String number) {
        int rest = 0;
        for (int i = 0; i < 17; i++) {
            rest = (rest + number.charAt(i) - '0') * 2 % 11;
        }
        int check = (12 - rest) % 11;
        char wanted = check == 10 ? 'X' : (char) ('0' + check);
        int year = LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE)
                .getYear();
        return number.length() == 18 && number.charAt(17) == wanted && year >= 1900 && year <= 1910;
    }

    /** Horner's scheme from the back: the weights are powers of three modulo 31. */
    static boolean credit(String code) {
        int sum = 0;
        for (int i = 16; i >= 0; i--) {
            sum = (sum * 3 + ALPHABET.indexOf(code.charAt(i))) % 31;
        }
        return code.length() == 18 && ALPHABET.charAt((31 - sum) % 31) == code.charAt(17);
    }
}
