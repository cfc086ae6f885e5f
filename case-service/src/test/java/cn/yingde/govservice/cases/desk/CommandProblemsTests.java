package cn.yingde.govservice.cases.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.Bodies;
import cn.yingde.govservice.cases.CasesApiTest;
import cn.yingde.govservice.cases.StubMatter;
import cn.yingde.govservice.cases.file.CaseAction;
import cn.yingde.govservice.platform.testing.Api;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What every command answers when there is no such case, it has ended, was read long ago, or is not understood. */
class CommandProblemsTests extends CasesApiTest {

    private static String ended;

    @Autowired
    private JdbcTemplate jdbc;

    /** One case that has ended, for all: nothing may change it. */
    @BeforeEach
    void aCaseThatHasEnded() {
        if (ended == null) {
            ended = decided(StubMatter.licence());
            clerk.post("/cases/" + ended + "/deliveries", "{\"method\":\"COUNTER\"}")
                    .expectStatus(201);
        }
    }

    /** Every act of people; a material is brought by PUT and needs its version. */
    static Stream<CaseAction> commands() {
        return Arrays.stream(CaseAction.values())
                .filter(action -> !action.bySystem() && action != CaseAction.SUBMIT)
                .filter(action -> action != CaseAction.BRING_MATERIAL);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void findsNoCaseThatIsNotThere(CaseAction action) {
        caller(action).post(path("YDB20260302999999", action), body(action)).expectProblem(404, "NOT_FOUND");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void leavesAnEndedCaseAlone(CaseAction action) {
        int events = events();
        ApiAnswer refused = caller(action).post(path(ended, action), body(action));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("CASE_STATE");
        assertThat(refused.text("/rule")).isNotBlank();
        assertThat(refused.text("/basis")).isNotBlank();
        assertThat(refused.text("/accepted")).isNotBlank();
        assertThat(events()).isEqualTo(events);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void saysThatTheCaseWasReadLongAgo(CaseAction action) {
        caller(action)
                .with("If-Match", "\"0\"")
                .post(path(ended, action), body(action))
                .expectProblem(412, "STALE_ETAG");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void doesNotUnderstandWhatIsNoJson(CaseAction action) {
        caller(action).post(path(ended, action), "{\"reason\":").expectProblem(400, "MALFORMED_REQUEST");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void isNotForPeopleOfAnotherDepartment(CaseAction action) {
        ApiAnswer refused = anybody.as("market-handler").post(path(ended, action), body(action));
        assertThat(refused.status()).isIn(403, 404);
    }

    private int events() {
        return jdbc.queryForObject("select count(*) from event where subject_no = ?", Integer.class, ended);
    }

    private Api caller(CaseAction action) {
        return switch (action) {
            case DECIDE, TERMINATE, DECIDE_PROCEDURE -> deputy;
            default -> handler;
        };
    }

    private static String path(String no, CaseAction action) {
        return "/cases/" + no
                + switch (action) {
                    case CHECK_MATERIAL -> "/materials/1/checks";
                    case NOTIFY_CORRECTION -> "/correction-notices";
                    case CORRECT -> "/corrections";
                    case ACCEPT -> "/acceptances";
                    case NOT_ACCEPT -> "/non-acceptances";
                    case GIVE_OPINION -> "/opinions";
                    case RETURN_TO_STEP -> "/returns";
                    case REQUEST_PROCEDURE -> "/special-procedures";
                    case DECIDE_PROCEDURE -> "/special-procedures/1/decisions";
                    case END_PROCEDURE -> "/special-procedures/1/endings";
                    case DECIDE -> "/decisions";
                    case COMPLETE -> "/completions";
                    case DELIVER -> "/deliveries";
                    case WITHDRAW -> "/withdrawals";
                    case TERMINATE -> "/terminations";
                    default -> "/voidings";
                };
    }

    private static String body(CaseAction action) {
        return switch (action) {
            case CHECK_MATERIAL -> "{\"passed\":true}";
            case NOTIFY_CORRECTION -> "{\"items\":[{\"materialSeq\":2,\"problem\":\"缺身份证明\"}]}";
            case NOT_ACCEPT -> "{\"reason\":\"NOT_REQUIRED\",\"explanation\":\"不需许可\"}";
            case GIVE_OPINION -> Bodies.opinion("审核");
            case RETURN_TO_STEP -> "{\"toStep\":\"审核\",\"reason\":\"补充现场照片\"}";
            case REQUEST_PROCEDURE -> "{\"kind\":\"TESTING\",\"workingDays\":5,\"reason\":\"检测\"}";
            case DECIDE_PROCEDURE -> "{\"decision\":\"APPROVE\"}";
            case DECIDE -> Bodies.grant();
            case DELIVER -> "{\"method\":\"COUNTER\"}";
            case TERMINATE -> "{\"basis\":\"事项取消\",\"reason\":\"法律已修改\"}";
            case WITHDRAW, VOID -> Bodies.reason();
            default -> "{}";
        };
    }
}
