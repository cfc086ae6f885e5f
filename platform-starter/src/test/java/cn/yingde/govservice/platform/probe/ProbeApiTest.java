package cn.yingde.govservice.platform.probe;

import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ServiceTest;
import java.util.UUID;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Base of the starter's tests over the running probe. */
@ServiceTest
abstract class ProbeApiTest {

    @LocalServerPort
    int port;

    Api api() {
        return Api.of(port, "cases");
    }

    Api admin() {
        return api().as("admin");
    }

    static String fresh() {
        return "p-" + UUID.randomUUID().toString().substring(0, 20);
    }

    record Name(String name) {}

    String make() {
        return admin().post("/probes", new Name(fresh())).expectStatus(201).text("/id");
    }
}
