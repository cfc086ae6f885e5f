package cn.yingde.govservice.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.hotline.progress.GuardedAttempts;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a caller learns of the ticket at each station of its life, and how guesses are counted. */
@Tag("sql")
class ProgressApiTests extends HotlineApiTest {

    @Autowired
    private GuardedAttempts attempts;

    private record Ticket(String no, String code) {}

    @Test
    void tellsEachStationAndTheAnswerOnlyOnceItHasPassed() {
        Ticket ticket = taken(Map.of());
        seen(ticket, "待派单", 1, "");
        dispatch(ticket.no(), "housing").expectStatus(201);
        seen(ticket, "待签收", 2, "");
        signOff(ticket.no(), "housing").expectStatus(201);
        seen(ticket, "办理中", 3, "");
        reply(ticket.no(), "housing").expectStatus(201);
        seen(ticket, "回复待审核", 3, "");
        review(ticket.no(), "RETURN").expectStatus(201);
        seen(ticket, "办理中", 3, "");
        reply(ticket.no(), "housing").expectStatus(201);
        review(ticket.no(), "PASS").expectStatus(201);
        seen(ticket, "已回复", 4, "您反映的问题已处理");
        callBack(ticket.no(), Map.of("reached", true, "solved", "YES")).expectStatus(201);
        as("hotline-operator").post("/tickets/" + ticket.no() + "/closings").expectStatus(201);
        seen(ticket, "已办结", 5, "您反映的问题已处理");
    }

    @Test
    void tellsADirectAnswer() {
        Ticket ticket = taken(Map.of("type", "CONSULT"));
        as("hotline-operator")
                .post("/tickets/" + ticket.no() + "/direct-answers", Map.of("answer", "请带身份证"))
                .expectStatus(201);
        seen(ticket, "已办结", 2, "请带身份证");
    }

    @Test
    void tellsNothingOfTheCallerOrTheHandling() {
        Ticket ticket = taken(Map.of());
        String body = ask(ticket.no(), ticket.code()).expectStatus(200).body();
        assertThat(body).doesNotContain("陈", "139", "测试路", "housing", "ticketNo");
        ApiAnswer english = anybody()
                .with("Accept-Language", "en")
                .post("/progress-queries", Map.of("no", ticket.no(), "queryCode", ticket.code()));
        assertThat(english.text("/stateText")).isEqualTo("waiting for dispatch");
    }

    @Test
    void answersAWrongCodeLikeAnUnknownNumber() {
        Ticket ticket = taken(Map.of());
        ApiAnswer wrong = ask(ticket.no(), "AAAAAAAA").expectProblem(404, "NOT_FOUND");
        ApiAnswer unknown = ask("YDT19990101000001", ticket.code()).expectProblem(404, "NOT_FOUND");
        assertThat(wrong.text("/detail")).isEqualTo(unknown.text("/detail"));
    }

    @Test
    void countsParallelAttemptsInTheDatabaseWithoutLosingOne() throws Exception {
        String subject = "subject-" + fresh();
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            tries.add(() -> passes(subject));
        }
        int passed = 0;
        try (Closing pool = new Closing(Executors.newFixedThreadPool(6))) {
            for (Future<Boolean> answer : pool.service().invokeAll(tries)) {
                passed += answer.get() ? 1 : 0;
            }
        }
        assertThat(passed).isEqualTo(10);
        CLOCK.advance(Duration.ofMinutes(10));
        assertThat(passes(subject)).isTrue();
    }

    private record Closing(ExecutorService service) implements AutoCloseable {
        @Override
        public void close() {
            service.shutdownNow();
        }
    }

    private boolean passes(String subject) {
        try {
            attempts.count(GuardedAttempts.Kind.QUERY_OF_TICKET, subject);
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    @Test
    void keepsNoSubjectInPlainAndForgetsWindowsThatAreOver() {
        String subject = "subject-" + fresh();
        attempts.count(GuardedAttempts.Kind.QUERY_OF_TICKET, subject);
        assertThat(jdbc.sql("select count(*) from guarded_attempt where subject = ?")
                        .param(subject)
                        .query(Integer.class)
                        .single())
                .isZero();
        attempts.forgetBefore(CLOCK.instant().plus(Duration.ofMinutes(1)));
        for (int i = 0; i < 10; i++) {
            assertThat(passes(subject)).isTrue();
        }
    }

    private void seen(Ticket ticket, String state, int steps, String answer) {
        // A query window of its own, so that no limit is reached.
        CLOCK.advance(Duration.ofMinutes(10));
        ApiAnswer progress = ask(ticket.no(), ticket.code()).expectStatus(200);
        assertThat(progress.text("/stateText")).isEqualTo(state);
        assertThat(progress.json().path("steps").size()).as(state).isEqualTo(steps);
        assertThat(progress.text("/answerToCaller")).isEqualTo(answer);
        assertThat(progress.text("/due")).isNotBlank();
    }

    private Ticket taken(Map<String, Object> changes) {
        ApiAnswer received =
                as("hotline-operator").post("/tickets", request(changes)).expectStatus(201);
        return new Ticket(received.text("/ticketNo"), received.text("/queryCode"));
    }

    private ApiAnswer ask(String no, String code) {
        return anybody().post("/progress-queries", Map.of("no", no, "queryCode", code));
    }

    private Api anybody() {
        return Api.of(port, "hotline");
    }
}
