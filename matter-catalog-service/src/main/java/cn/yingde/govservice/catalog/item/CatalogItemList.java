package cn.yingde.govservice.catalog.item;

import cn.yingde.govservice.platform.list.Cursor;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the catalogue in the order of the codes. */
@Component
class CatalogItemList {

    private static final String WHERE = " from catalog_item where (:type is null or type = :type)"
            + " and (:q is null or locate(:q, concat(name, basic_code)) > 0)";

    private final JdbcClient jdbc;

    CatalogItemList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Identity> page(@Nullable String type, @Nullable String q, PageRequest page) {
        Cursor cursor = page.cursor();
        List<Identity> rows = jdbc.sql("select *" + WHERE + " and basic_code > :after order by basic_code limit :limit")
                .param("type", type)
                .param("q", q)
                .param("after", cursor == null ? "" : cursor.part(0))
                .param("limit", page.limit() + 1)
                .query((row, number) -> new Identity(
                        row.getString("basic_code"),
                        row.getString("name"),
                        row.getString("type"),
                        row.getString("level"),
                        LegalBasesJson.read(row.getString("legal_bases"))))
                .list();
        return Page.of(rows, page, row -> Cursor.of(row.basicCode()));
    }

    long count(@Nullable String type, @Nullable String q) {
        return jdbc.sql("select count(*)" + WHERE)
                .param("type", type)
                .param("q", q)
                .query(Long.class)
                .single();
    }
}
