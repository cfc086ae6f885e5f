package cn.yingde.govservice.platform.list;

import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A place in a list: the sort values of the row before it, opaque to clients and bound to the list's filters. */
public record Cursor(List<String> parts) {

    private static final String SEPARATOR = "\u001f";

    /** The place behind a row with these sort values. */
    public static Cursor of(Object... parts) {
        return new Cursor(Arrays.stream(parts).map(String::valueOf).toList());
    }

    /** One sort value. */
    public String part(int index) {
        if (index >= parts.size()) {
            throw invalid();
        }
        return parts.get(index);
    }

    /** One sort value that is a number. */
    public long number(int index) {
        try {
            return Long.parseLong(part(index));
        } catch (NumberFormatException malformed) {
            throw invalid();
        }
    }

    String encode(int filters) {
        String plain = Integer.toHexString(filters) + SEPARATOR + String.join(SEPARATOR, parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor decode(String encoded, int filters) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            List<String> all = List.of(plain.split(SEPARATOR, -1));
            if (all.size() < 2 || !all.get(0).equals(Integer.toHexString(filters))) {
                throw invalid();
            }
            return new Cursor(all.subList(1, all.size()));
        } catch (IllegalArgumentException malformed) {
            throw invalid();
        }
    }

    /** What a cursor of another list, or a made-up one, is told. */
    public static ProblemException invalid() {
        return ProblemException.of(
                CommonProblem.INVALID_CURSOR,
                Text.of("游标无效或不属于此查询条件。", "The cursor is invalid or belongs to other filters."));
    }
}
