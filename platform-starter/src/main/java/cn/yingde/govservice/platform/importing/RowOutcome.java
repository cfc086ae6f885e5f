package cn.yingde.govservice.platform.importing;

import cn.yingde.govservice.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line; a rejected one has a code and says what is wrong, without personal data.
 *
 * @param late what had fallen due before the import, if anything had
 */
public record RowOutcome(
        Outcome outcome,
        @Nullable String code,
        @Nullable Text detail,
        @Nullable Late late) {

    /** The three ends of a line. */
    public enum Outcome {
        ACCEPTED,
        UNCHANGED,
        REJECTED
    }

    private static final RowOutcome ACCEPTED = new RowOutcome(Outcome.ACCEPTED, null, null, null);
    private static final RowOutcome UNCHANGED = new RowOutcome(Outcome.UNCHANGED, null, null, null);

    public static RowOutcome accepted() {
        return ACCEPTED;
    }

    /** Accepted, and listed under {@code already-late}. */
    public static RowOutcome acceptedLate(Late late) {
        return new RowOutcome(Outcome.ACCEPTED, null, null, late);
    }

    public static RowOutcome unchanged() {
        return UNCHANGED;
    }

    public static RowOutcome rejected(String code, Text detail) {
        return new RowOutcome(Outcome.REJECTED, code, detail, null);
    }
}
