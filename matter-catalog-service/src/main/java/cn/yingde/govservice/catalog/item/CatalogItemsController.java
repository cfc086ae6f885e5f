package cn.yingde.govservice.catalog.item;

import cn.yingde.govservice.platform.command.Commands;
import cn.yingde.govservice.platform.command.ETag;
import cn.yingde.govservice.platform.command.IfMatch;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Allowed;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Public;
import cn.yingde.govservice.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The province-wide catalogue over HTTP. */
@RestController
@RequestMapping("/api/catalog/v1/catalog-items")
@Tag(name = "catalog-items", description = "基本目录")
class CatalogItemsController {

    private final Commands commands;
    private final CatalogItems items;
    private final CatalogItemList list;
    private final KeepCatalogItem keepCatalogItem;

    CatalogItemsController(
            Commands commands, CatalogItems items, CatalogItemList list, KeepCatalogItem keepCatalogItem) {
        this.commands = commands;
        this.items = items;
        this.list = list;
        this.keepCatalogItem = keepCatalogItem;
    }

    @GetMapping
    @Public
    @Operation(summary = "基本目录列表 · Entries of the catalogue")
    Page<ItemView> listCatalogItems(
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        Page<Identity> found = list.page(type, q, page);
        return found.map(ItemView::of);
    }

    @GetMapping("/count")
    @Public
    @Operation(summary = "基本目录条目数 · Number of entries")
    CountView countCatalogItems(
            @RequestParam(required = false) @Nullable String type, @RequestParam(required = false) @Nullable String q) {
        return new CountView(list.count(type, q));
    }

    @GetMapping("/{basicCode}")
    @Public
    @Operation(summary = "一个目录条目 · One entry")
    ResponseEntity<ItemView> readCatalogItem(@PathVariable String basicCode) {
        return answer(ResponseEntity.ok(), find(basicCode));
    }

    @PostMapping
    @Allowed(
            roles = {Role.CATALOG_REVIEWER, Role.ADMIN},
            scopes = "catalog.write")
    @Operation(summary = "登记目录条目 · Enter an entry")
    ResponseEntity<ItemView> enterCatalogItem(@Valid @RequestBody ItemRequest body, Caller caller) {
        return commands.run(() -> {
            CatalogItem made = keepCatalogItem.enter(
                    body.toIdentity(Objects.requireNonNullElse(body.basicCode(), "")), Actor.of(caller));
            return answer(
                    ResponseEntity.created(URI.create("/api/catalog/v1/catalog-items/" + made.basicCode())), made);
        });
    }

    @PutMapping("/{basicCode}")
    @Allowed(
            roles = {Role.CATALOG_REVIEWER, Role.ADMIN},
            scopes = "catalog.write")
    @Operation(summary = "修订目录条目 · Revise an entry")
    ResponseEntity<ItemView> reviseCatalogItem(
            @PathVariable String basicCode, @Valid @RequestBody ItemRequest body, IfMatch ifMatch, Caller caller) {
        return commands.run(() -> {
            CatalogItem item = find(basicCode);
            ifMatch.require();
            ifMatch.check(item.revision());
            return answer(
                    ResponseEntity.ok(), keepCatalogItem.revise(item, body.toIdentity(basicCode), Actor.of(caller)));
        });
    }

    private CatalogItem find(String basicCode) {
        return items.findById(basicCode).orElseThrow(ProblemException::notFound);
    }

    private static ResponseEntity<ItemView> answer(ResponseEntity.BodyBuilder builder, CatalogItem item) {
        return builder.eTag(ETag.of(item.revision())).body(ItemView.of(item.identity()));
    }

    record CountView(long count) {}

    record ItemView(String basicCode, String name, String type, String level, List<LegalBasis> legalBases) {
        static ItemView of(Identity item) {
            return new ItemView(item.basicCode(), item.name(), item.type(), item.level(), item.legalBases());
        }
    }

    record ItemRequest(
            @Size(max = 12) @Nullable String basicCode,
            @NotBlank @Size(max = 200) String name,
            @NotNull @Pattern(regexp = "\\d{2}") String type,
            @NotNull @Pattern(regexp = "[1-7]") String level,
            @Size(max = 50) @Nullable List<@Valid @NotNull LegalBasis> legalBases) {

        Identity toIdentity(String code) {
            return new Identity(code, name, type, level, Objects.requireNonNullElse(legalBases, List.of()));
        }
    }
}
