package cn.yingde.govservice.catalog;

import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ServiceTest;
import cn.yingde.govservice.platform.testing.TestPeople;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Base of the tests over the running service; all share one context and one database, each makes its own data. */
@ServiceTest
public abstract class CatalogApiTest {

    @LocalServerPort
    private int port;

    @Autowired
    protected JdbcClient jdbc;

    protected int port() {
        return port;
    }

    protected Api anyone() {
        return Api.of(port, "catalog");
    }

    protected Api as(String person) {
        return anyone().as(person);
    }

    protected Api reviewer() {
        return as("catalog-reviewer");
    }

    protected Api admin() {
        return as("admin");
    }

    /** The editor of a department that a test made for itself. */
    protected Api editor(String department) {
        return anyone().as(new TestPeople.Person(
                department + "-editor", List.of("CATALOG_EDITOR"), department, List.of()));
    }

    /** The facts of a subject on the change feed, oldest first. */
    protected List<JsonNode> feedOf(String subject) {
        List<JsonNode> found = new ArrayList<>();
        String after = "0";
        int limit = 3;
        boolean more = true;
        while (more) {
            JsonNode items = as("svc-reporting")
                    .get("/changes?limit=" + limit + "&after=" + after)
                    .expectStatus(200)
                    .json()
                    .at("/items");
            for (JsonNode item : items) {
                after = item.at("/position").asString();
                if (item.at("/subject").asString().equals(subject)) {
                    found.add(item);
                }
            }
            more = items.size() == limit;
            limit = 1000;
        }
        return found;
    }

    protected Given given() {
        return new Given(this);
    }
}
