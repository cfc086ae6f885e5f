package cn.yingde.govservice.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.platform.rekeying.SealedTable;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;

/** A sealed column that nobody declares would be lost when its key goes. */
class SealedTablesTests extends CasesApiTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private List<SealedTable> declared;

    @Test
    void nameEveryColumnThatTheSchemaCallsSealed() {
        List<String> schema = jdbc.queryForList("""
                select concat(table_name, '.', column_name) from information_schema.columns
                where table_schema = database() and column_comment like '%（加密）%'
                and table_name in ('case_file', 'case_note', 'special_procedure')""", String.class);
        List<String> named =
                declared.stream().flatMap(table -> columns(table).stream()).toList();
        assertThat(named).containsAll(schema);
        assertThat(schema).hasSize(7);
    }

    private static Collection<String> columns(SealedTable table) {
        String name = ReflectionTestUtils.invokeMethod(table, "table");
        List<String> columns = ReflectionTestUtils.invokeMethod(table, "sealedColumns");
        return columns.stream().map(column -> name + "." + column).toList();
    }
}
