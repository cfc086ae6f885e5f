package cn.yingde.govservice.platform.importing;

import java.util.List;

/** What a service can import: cases, tickets, departments. */
public interface ImportKind {

    /** Its name in jobs and answers, like {@code CASES}; never changed, since stored jobs carry it. */
    String name();

    /**
     * Applies lines in the transaction at hand, with their events, and tells of each what became of it, in order. Lines
     * come again after a crash: what is there already is UNCHANGED. Anything thrown undoes all of these lines; they are
     * then given again one by one.
     */
    List<RowOutcome> apply(ImportJob job, List<ImportLine> lines);

    /** Whether chunks must be applied one after the other, because later lines refer to earlier ones. */
    default boolean sequential() {
        return false;
    }
}
