package cn.yingde.govservice.hotline.ticket;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short lists of codes in one column, separated by commas: read with the row, never searched. */
public final class CodeList implements AttributeConverter<List<String>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<String> codes) {
        return codes == null ? null : String.join(",", codes);
    }

    @Override
    public List<String> convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isEmpty() ? List.of() : List.of(column.split(","));
    }
}
