package cn.yingde.govservice.cases.desk;

import cn.yingde.govservice.cases.Bodies;
import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Commands that meet each other, and the start that they share. */
final class Rivals {

    private record Command(String who, String path, String body) {}

    private static final Map<String, Command> COMMANDS = Map.of(
            "accept", new Command("window-clerk", "acceptances", "{}"),
            "notAccept",
                    new Command(
                            "housing-handler",
                            "non-acceptances",
                            "{\"reason\":\"NOT_REQUIRED\",\"explanation\":\"不需许可\"}"),
            "withdraw", new Command("window-clerk", "withdrawals", Bodies.reason()),
            "void", new Command("housing-handler", "voidings", Bodies.reason()),
            "opine", new Command("housing-handler", "opinions", Bodies.opinion("审核")),
            "ask",
                    new Command(
                            "housing-handler",
                            "special-procedures",
                            "{\"kind\":\"TESTING\",\"workingDays\":5,\"reason\":\"检测\"}"),
            "decide", new Command("housing-deputy-leader", "decisions", Bodies.grant()),
            "terminate",
                    new Command("housing-chief-leader", "terminations", "{\"basis\":\"事项取消\",\"reason\":\"法律已修改\"}"),
            "complete", new Command("housing-handler", "completions", "{}"),
            "deliver", new Command("window-clerk", "deliveries", "{\"method\":\"COUNTER\"}"));

    private Rivals() {}

    static Supplier<ApiAnswer> call(Api anybody, String no, String name, String ifMatch) {
        Command command = COMMANDS.get(name);
        Api caller = anybody.as(command.who());
        Api conditional = ifMatch.isEmpty() ? caller : caller.with("If-Match", ifMatch);
        return () -> conditional.post("/cases/" + no + "/" + command.path(), command.body());
    }

    static List<ApiAnswer> race(Supplier<ApiAnswer> first, Supplier<ApiAnswer> second) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<CompletableFuture<ApiAnswer>> both = Stream.of(first, second)
                .map(call -> CompletableFuture.supplyAsync(() -> {
                    try {
                        start.await();
                    } catch (Exception broken) {
                        throw new IllegalStateException(broken);
                    }
                    return call.get();
                }))
                .toList();
        return List.of(both.get(0).get(), both.get(1).get());
    }
}
