package cn.yingde.govservice.platform.list;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in stable order.
 *
 * @param items what was found
 * @param nextCursor asks for the next page; absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /**
     * Cuts a result that was read with one row more than asked.
     *
     * @param rows at most {@code request.limit() + 1} rows
     * @param cursor names the place behind a row
     */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, Cursor> cursor) {
        if (rows.size() <= request.limit()) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, request.limit()));
        Cursor next = cursor.apply(items.get(items.size() - 1));
        return new Page<>(items, next.encode(request.filters()));
    }

    /** The same page in another form. */
    public <R> Page<R> map(Function<T, R> form) {
        return new Page<>(items.stream().map(form).toList(), nextCursor);
    }
}
