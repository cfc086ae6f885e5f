package cn.yingde.govservice.catalog.code;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One edition of the coding standard: GB/T 39554 (12, 31 and 33 characters), the older scheme of 2016 (10 and 24),
 * and codes of local systems, which are only bounded in length.
 */
public enum CodingScheme {
    GB39554("12/31/33", "\\d{12}", CodingScheme.USCC + "[1-7]\\d{12}", CodingScheme.USCC + "[1-7]\\d{14}"),
    LEGACY108("10/24", "\\d{10}", "[0-9A-Z]{14}\\d{10}", "[0-9A-Z]{14}\\d{10}\\d{2}"),
    LOCAL("≤50", "[0-9A-Za-z-]{1,50}", "[0-9A-Za-z-]{1,50}", "[0-9A-Za-z-]{1,50}");

    static final String USCC = "[0-9A-HJ-NP-RTUWXY]{18}";

    private final String lengths;
    private final Pattern basic;
    private final Pattern implementation;
    private final Pattern handlingItem;

    CodingScheme(String lengths, String basic, String implementation, String handlingItem) {
        this.lengths = lengths;
        this.basic = Pattern.compile(basic);
        this.implementation = Pattern.compile(implementation);
        this.handlingItem = Pattern.compile(handlingItem);
    }

    /** The strictest scheme whose implementation code reads so. */
    public static Optional<CodingScheme> ofImplementationCode(String code) {
        return List.of(values()).stream()
                .filter(scheme -> scheme.isImplementationCode(code))
                .findFirst();
    }

    public boolean isBasicCode(String code) {
        return basic.matcher(code).matches() && (this != GB39554 || MatterType.known(code.substring(2, 4)));
    }

    public boolean isImplementationCode(String code) {
        return implementation.matcher(code).matches()
                && (this != GB39554 || (CreditCodes.valid(code.substring(0, 18)) && isBasicCode(code.substring(19))));
    }

    public boolean isHandlingItemCode(String code) {
        return handlingItem.matcher(code).matches() && (this != GB39554 || isImplementationCode(code.substring(0, 31)));
    }

    public String lengths() {
        return lengths;
    }
}
