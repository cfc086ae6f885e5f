package cn.yingde.govservice.catalog.code;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Public;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The code tables, for everybody who fills in or reads a matter. */
@RestController
@RequestMapping("/api/catalog/v1/code-tables")
@Tag(name = "code-tables", description = "代码表")
class CodeTablesController {

    @GetMapping
    @Public
    @Operation(summary = "代码表目录 · Names of the code tables")
    TablesView listCodeTables() {
        return new TablesView(
                CodeTables.all().stream().map(CodeTables.Table::name).toList());
    }

    @GetMapping("/{name}")
    @Public
    @Operation(summary = "一个代码表 · One code table")
    CodeTables.Table readCodeTable(@PathVariable String name) {
        return CodeTables.all().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    record TablesView(List<String> items) {}
}
