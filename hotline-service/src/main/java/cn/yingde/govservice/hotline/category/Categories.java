package cn.yingde.govservice.hotline.category;

import cn.yingde.govservice.hotline.HotlineProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the tree of topics; it is reference data and changes with a migration. */
@Component
public class Categories {

    private static final String SELECT =
            "select code, name, parent_code, out_of_scope, owner_department_id from category ";

    private final JdbcClient jdbc;

    Categories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Category> all() {
        return jdbc.sql(SELECT + "order by sort_no").query(Category.class).list();
    }

    public Optional<Category> find(String code) {
        return jdbc.sql(SELECT + "where code = ?")
                .param(code)
                .query(Category.class)
                .optional();
    }

    public Category require(String code) {
        return find(code).orElseThrow(() -> {
            Text detail = Text.of("没有该类别", "There is no such category");
            return ProblemException.of(HotlineProblem.CATEGORY_UNKNOWN, detail).at("/categoryCode", "UNKNOWN", detail);
        });
    }
}
