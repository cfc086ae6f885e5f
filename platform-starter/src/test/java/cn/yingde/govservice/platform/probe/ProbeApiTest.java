package cn.yingde.govservice.platform.probe;

import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.TestEnvironment;
import java.util.UUID;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Base of the starter's tests over the running probe. */
@SpringBootTest(classes = ProbeApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestEnvironment.class)
public abstract class ProbeApiTest {

    @LocalServerPort
    protected int port;

    protected Api api() {
        return Api.of(port, "cases");
    }

    protected Api admin() {
        return api().as("admin");
    }

    protected static String fresh() {
        return "p-" + UUID.randomUUID().toString().substring(0, 20);
    }

    record Name(String name) {}

    String make() {
        return admin().post("/probes", new Name(fresh())).expectStatus(201).text("/id");
    }
}
