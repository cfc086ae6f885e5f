package cn.yingde.govservice.catalog.code;

/** A 12-digit basic code: province 2, type 2, field 2, main entry 3, sub-entry 3 ({@code 000} = none). */
public record BasicCode(String value) {

    public BasicCode {
        if (!CodingScheme.GB39554.isBasicCode(value)) {
            throw new IllegalArgumentException("Not a basic code of 12 digits with a known type: " + value);
        }
    }

    public String type() {
        return value.substring(2, 4);
    }

    /** Everything but the sub-entry: what a main entry and its sub-entries have in common. */
    public String family() {
        return value.substring(0, 9);
    }

    public boolean mainEntry() {
        return value.endsWith("000");
    }

    @Override
    public String toString() {
        return value;
    }
}
