package cn.yingde.govservice.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * P4: the intake of a ticket, direct to the hotline with key, event, history and audit, against the same rows inserted
 * by the same statements from a bare JDBC loop.
 */
final class CommandBench {

    private static final int EACH = 2_000;
    private static final int ROUNDS = 5;

    private final RunningProduct product;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    CommandBench(RunningProduct product) {
        this.product = product;
    }

    void run() throws Exception {
        String token = product.token("hotline-operator");
        commands(token, EACH);
        List<Double> commands = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        try (BareStatements statements = new BareStatements(product, EACH)) {
            for (int round = 1; round <= ROUNDS; round++) {
                commands.add(commands(token, EACH));
                bare.add(statements.perSecond());
                System.out.printf(
                        "round %d: %.0f commands/s, bare JDBC %.0f/s%n",
                        round, commands.get(round - 1), bare.get(round - 1));
            }
        }
        double ratio = Load.median(commands) / Load.median(bare);
        System.out.printf(
                "P4: %.0f ticket intakes a second, bare JDBC %.0f; ratio %.2f (goal 0.5); %d each round, %d clients%n",
                Load.median(commands), Load.median(bare), ratio, EACH, Load.CLIENTS);
    }

    private double commands(String token, int number) throws Exception {
        return Load.perSecond(number, client -> () -> post(token));
    }

    private Void post(String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(product.url("hotline") + "/api/hotline/v1/tickets"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body()))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return null;
    }

    private static String body() {
        String place = UUID.randomUUID().toString();
        return """
                {"type":"COMPLAINT","categoryCode":"SANITATION","title":"测量用工单","content":"测量用,无实际内容。",
                 "urgency":"NORMAL","channel":"PHONE",
                 "caller":{"name":"测量员","phone":"","anonymous":true,"confidential":false},
                 "location":{"township":"441881001","address":"%s"}}""".formatted(place).replace("\"phone\":\"\",", "");
    }
}
