package cn.yingde.govservice.hotline.category;

import cn.yingde.govservice.platform.security.AnyToken;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The topics a ticket can have. */
@RestController
@RequestMapping("/api/hotline/v1/categories")
@Tag(name = "categories")
class CategoryController {

    private final Categories categories;

    CategoryController(Categories categories) {
        this.categories = categories;
    }

    /** The whole tree, parents before children. */
    record CategoryList(List<Category> items) {}

    @GetMapping
    @AnyToken
    @Operation(summary = "List the tree of topics")
    CategoryList listCategories() {
        return new CategoryList(categories.all());
    }
}
