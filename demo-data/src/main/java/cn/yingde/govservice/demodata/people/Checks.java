package cn.yingde.govservice.demodata.people;

/** Check digits of GB 32100 (credit codes), GB 11714 (organisation codes) and GB 11643 (identity numbers). */
public final class Checks {

    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] IDENTITY_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String IDENTITY_CHECKS = "10X98765432";

    private Checks() {}

    /** A whole credit code from the prefix of eight and the organisation's body of eight. */
    public static String creditCode(String prefix, String body) {
        String code = prefix + body + organisationCheck(body);
        return code + creditCheck(code);
    }

    static char organisationCheck(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += Character.digit(body.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    public static char creditCheck(String seventeen) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += CREDIT.indexOf(seventeen.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return CREDIT.charAt((31 - sum % 31) % 31);
    }

    public static char identityCheck(String seventeen) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (seventeen.charAt(i) - '0') * IDENTITY_WEIGHTS[i];
        }
        return IDENTITY_CHECKS.charAt(sum % 11);
    }
}
