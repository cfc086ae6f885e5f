package cn.yingde.govservice.cases.clients.catalog;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What intake asks the catalogue; safe to repeat. */
@FeignClient(name = "catalog", url = "${govservice.clients.catalog.base-url}")
interface CatalogClient {

    @GetMapping("/api/catalog/v1/matters/by-code/{code}")
    CatalogMatter matterByCode(@PathVariable("code") String code);
}
