package cn.yingde.govservice.catalog.code;

/** A 31-character implementation code: credit code of the body 18, level 1, basic code 12. Derived, never typed. */
public record ImplementationCode(String value) {

    public ImplementationCode {
        if (!CodingScheme.GB39554.isImplementationCode(value)) {
            throw new IllegalArgumentException("Not an implementation code: " + value);
        }
    }

    public static ImplementationCode of(String uscc, String level, String basicCode) {
        return new ImplementationCode(uscc + level + basicCode);
    }

    public String uscc() {
        return value.substring(0, 18);
    }

    public String level() {
        return value.substring(18, 19);
    }

    public String basicCode() {
        return value.substring(19);
    }

    /** The 33-character code of the handling item with this serial number, 1 to 99. */
    public String handlingItem(int serial) {
        if (serial < 1 || serial > 99) {
            throw new IllegalArgumentException("A matter has at most 99 handling items");
        }
        return value + (serial < 10 ? "0" : "") + serial;
    }

    @Override
    public String toString() {
        return value;
    }
}
