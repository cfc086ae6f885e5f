package cn.yingde.govservice.e2e;

import static cn.yingde.govservice.e2e.People.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many at once through the gateway: each command takes effect once, whoever repeats it. */
class ParallelCommandsE2E {
    @BeforeAll
    static void departments() {
        Bureau.departments();
    }

    @Test
    void aCommandSentTwiceAtOnceIsDoneOnce() throws Exception {
        List<Answer> answers = atOnce(IntStream.range(0, 20)
                .boxed()
                .flatMap(ignored -> {
                    Person keyed = OPERATOR.with("Idempotency-Key", "\"" + UUID.randomUUID() + "\"");
                    String body = Tickets.intake();
                    return List.<Call>of(
                            () -> keyed.post(Tickets.TICKETS, body), () -> keyed.post(Tickets.TICKETS, body))
                            .stream();
                })
                .toList());
        assertThat(answers.stream().filter(answer -> answer.status() != 201)).allSatisfy(answer -> answer.expect(409));
        Set<String> numbers = answers.stream()
                .filter(answer -> answer.status() == 201)
                .map(answer -> answer.text("/ticketNo"))
                .collect(Collectors.toSet());
        assertThat(numbers).hasSize(20);
    }

    @Test
    void ofManyWhoSignOffOneTicketExactlyOneSucceeds() throws Exception {
        String ticket = Tickets.path(Tickets.take());
        Tickets.dispatchToHousing(ticket);
        List<Answer> answers = atOnce(IntStream.range(0, 12)
                .<Call>mapToObj(ignored -> () -> People.HANDLER.post(ticket + "/sign-offs", "{}"))
                .toList());
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        answers.stream()
                .filter(answer -> answer.status() != 201)
                .forEach(answer -> answer.expectProblem(409, "TICKET_STATE"));
        String history = OPERATOR.get(ticket + "/history").expect(200).body();
        assertThat(history.split("\"signed-off\"", -1)).hasSize(2);
    }

    @FunctionalInterface
    private interface Call {
        Answer send();
    }

    private static List<Answer> atOnce(List<Call> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<Answer>> running =
                    calls.stream().map(call -> threads.submit(call::send)).toList();
            List<Answer> answers = new java.util.ArrayList<>();
            for (Future<Answer> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
