package cn.yingde.govservice.hotline.ticket;

import cn.yingde.govservice.platform.deadline.DeadlineLedger;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a deadline ledger whole in one column: it is read and written as one value. */
public final class LedgerJson implements AttributeConverter<DeadlineLedger, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable DeadlineLedger ledger) {
        return ledger == null ? null : JSON.writeValueAsString(ledger);
    }

    @Override
    public @Nullable DeadlineLedger convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : JSON.readValue(column, DeadlineLedger.class);
    }
}
