package cn.yingde.govservice.platform.list;

import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param limit 1 to 200, 20 when not said
 * @param cursor where it begins; absent for the first page
 * @param filters hash of the other query parameters
 */
public record PageRequest(int limit, @Nullable Cursor cursor, int filters) {

    /** The first page, for callers inside the service. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, null, 0);
    }
}
