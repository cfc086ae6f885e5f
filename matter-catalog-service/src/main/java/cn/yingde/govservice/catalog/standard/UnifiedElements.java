package cn.yingde.govservice.catalog.standard;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ten unified elements as the county has them. */
@Component
public class UnifiedElements {

    private final JdbcClient jdbc;

    UnifiedElements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<UnifiedElement> all() {
        return jdbc.sql("select code, name_zh, name_en, ordinal, field_path, enforced from unified_element"
                        + " order by ordinal")
                .query(UnifiedElement.class)
                .list();
    }
}
