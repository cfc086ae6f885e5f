package cn.yingde.govservice.localstack.launcher;

import java.io.PrintStream;

/** Tells where everything is and who can sign in. */
final class Welcome {

    private static final String TEXT = """

            The product is ready.  产品已就绪。

              Gateway          %1$s
              API pages        %1$s/swagger-ui.html   (Authorize, then pick a person)
              Half-year report %1$s/api/reporting/v1/reports
              Issuer           %2$s   (loopback only)

              Demo clients, secret "demo" (all: docs/demo-identities.md):
                window-clerk  hotline-operator  hotline-reviewer  hotline-supervisor  catalog-reviewer
                housing-handler  housing-deputy-leader  housing-chief-leader  housing-editor  (market-…, health-…)
                bureau-chief-leader  statistician  admin  security-auditor  city-centre  demo-loader

              A token:
                curl -s -u hotline-operator:demo -d grant_type=client_credentials %2$s/oauth2/token

            Ctrl-C ends everything; data stays in .run for the next start (--reset forgets it).
            """;

    private final Ports ports;

    Welcome(Ports ports) {
        this.ports = ports;
    }

    void print(PrintStream out) {
        out.printf(TEXT, ports.url(Service.GATEWAY), ports.issuerUrl());
        out.println();
        out.flush();
    }
}
