package cn.yingde.govservice.platform.rekeying;

import java.util.OptionalLong;

/** Stored values that are written anew when keys have rotated, in pages by identifier. */
public interface Rewritable {

    /** What it is called in the progress table, like the table's name. */
    String name();

    /**
     * Writes anew, of the next rows behind an identifier, what an older key made; tells the last identifier looked at,
     * nothing at the end. Repeating it changes nothing, and being killed leaves whole rows.
     */
    OptionalLong rewriteBehind(long id);
}
