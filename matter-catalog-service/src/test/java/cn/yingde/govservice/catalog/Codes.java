package cn.yingde.govservice.catalog;

import java.util.concurrent.atomic.AtomicInteger;

/** Fresh valid codes for tests. */
public final class Codes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 10_000));

    private Codes() {}

    /** A credit code of Yingde that nobody else has. */
    public static String uscc() {
        return withCheck("11441881MT" + String.format("%07d", NEXT.incrementAndGet()));
    }

    /** A basic code of this type that nobody else has. */
    public static String basic(String type) {
        int number = NEXT.incrementAndGet() % 100_000;
        return "44" + type + String.format("%02d%03d", number / 1000, number % 1000) + "001";
    }

    /** A department id that nobody else has. */
    public static String department() {
        return "dept-" + NEXT.incrementAndGet();
    }

    public static String unique() {
        return Integer.toString(NEXT.incrementAndGet());
    }

    public static String withCheck(String first17) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return first17 + ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
