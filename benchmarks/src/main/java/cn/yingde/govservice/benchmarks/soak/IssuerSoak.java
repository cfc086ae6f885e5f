package cn.yingde.govservice.benchmarks.soak;

import cn.yingde.govservice.localstack.launcher.Ports;
import cn.yingde.govservice.localstack.launcher.Product;
import cn.yingde.govservice.localstack.launcher.Service;
import java.time.Duration;

/**
 * The issuer away across several refreshes of its keys: valid tokens go on, a service started meanwhile says 503 and
 * never 401, and all is well when the issuer is back.
 */
final class IssuerSoak {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long SEVERAL_REFRESHES_MILLIS = 12_000;

    private final Product product;
    private final Http http;
    private final String direct;
    private final String throughGateway;

    IssuerSoak(Product product, Http http) {
        this.product = product;
        this.http = http;
        Ports ports = product.ports();
        this.direct = ports.url(Service.HOTLINE) + "/api/hotline/v1/tickets?limit=1";
        this.throughGateway = ports.url(Service.GATEWAY) + "/api/hotline/v1/tickets?limit=1";
    }

    void run() {
        ask(throughGateway).expect(200);
        product.kill("issuer");
        Wait.millis(SEVERAL_REFRESHES_MILLIS);
        ask(throughGateway).expect(200);
        ask(direct).expect(200);
        System.out.println("issuer away across several refreshes: valid tokens go on");
        product.kill(Service.HOTLINE.id());
        product.startService(Service.HOTLINE);
        product.awaitReady(Service.HOTLINE);
        ask(direct).expect(503);
        System.out.println("a service started meanwhile: 503, not 401");
        product.startIssuer();
        Wait.until("the service has the keys", PATIENCE, this::served);
        System.out.println("issuer back: served again without a restart");
    }

    private boolean served() {
        Http.Answer answer = ask(direct);
        if (answer.status() == 401) {
            throw new Failed("a valid token got 401: " + answer.body());
        }
        return answer.status() == 200;
    }

    private Http.Answer ask(String url) {
        return http.get("hotline-operator", url);
    }
}
