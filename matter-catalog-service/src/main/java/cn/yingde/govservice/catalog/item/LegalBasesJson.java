package cn.yingde.govservice.catalog.item;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the legal bases as one JSON text, which is never queried. */
@Converter
class LegalBasesJson implements AttributeConverter<List<LegalBasis>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<LegalBasis> bases) {
        return bases == null ? null : JSON.writeValueAsString(bases);
    }

    @Override
    public @Nullable List<LegalBasis> convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : read(text);
    }

    static List<LegalBasis> read(String text) {
        return JSON.readValue(text, new TypeReference<List<LegalBasis>>() {});
    }
}
