package cn.yingde.govservice.cases.desk;

import cn.yingde.govservice.platform.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one act adds to the record.
 *
 * @param data told in history and feed, so never personal
 * @param notes free text of the act, which may name people: sealed, shown with the case only
 * @param basis the document or article the act rests on
 */
public record Change(
        Map<String, Object> data,
        Map<String, String> notes,
        @Nullable String basis) {

    public static Change none() {
        return new Change(new LinkedHashMap<>(), new LinkedHashMap<>(), null);
    }

    public Change with(String name, @Nullable Object value) {
        if (value != null) {
            data.put(name, value);
        }
        return this;
    }

    public Change note(String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            notes.put(name, text);
        }
        return this;
    }

    public Change basis(Text text) {
        return new Change(data, notes, text.zh());
    }

    public Change basis(@Nullable String text) {
        return new Change(data, notes, text);
    }
}
