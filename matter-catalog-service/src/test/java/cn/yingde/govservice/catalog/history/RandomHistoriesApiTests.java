package cn.yingde.govservice.catalog.history;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.CatalogApiTest;
import cn.yingde.govservice.catalog.Codes;
import cn.yingde.govservice.catalog.history.NaiveCatalogue.Snapshot;
import cn.yingde.govservice.platform.schedule.Timers;
import cn.yingde.govservice.platform.testing.ApiAnswer;
import cn.yingde.govservice.platform.testing.Eventually;
import cn.yingde.govservice.platform.testing.TestClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Random publications, suspensions, transfers there and back, renamings and changes of stationing, with days on which
 * nothing ran: afterwards every code and both departments read right for every day.
 */
@Tag("sql")
class RandomHistoriesApiTests extends CatalogApiTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final int STEPS = 10;

    @Autowired
    private Timers timers;

    private final Map<String, String> usccs = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, Boolean>> stationed = new HashMap<>();
    private List<String> departments;
    private NaiveCatalogue naive;
    private String basicCode;
    private Random random;
    private LocalDate today = START;

    @AfterEach
    void putTheClockBack() {
        TestClock.INSTANCE.reset();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {7, 20260302})
    void readRightForEveryDay(long seed) {
        random = new Random(seed);
        departments = List.of(department(), department());
        ApiAnswer matter = given().published(departments.get(0));
        basicCode = matter.text("/basicCode");
        naive = new NaiveCatalogue(
                matter.text("/implementationCode"), departments.get(0), matter.text("/body/address"), START);
        for (int step = 0; step < STEPS; step++) {
            passDays(seed);
            act(step);
        }
        passDays(seed);
        naive.turningDays().forEach((day, expected) -> naive.codes().forEach(code -> reads(seed, day, code, expected)));
        stationed.forEach((id, days) -> naive.days()
                .keySet()
                .forEach(day -> assertThat(
                                read("/departments/" + id, day).at("/stationed").asBoolean())
                        .as("seed %d: %s on %s", seed, id, day)
                        .isEqualTo(days.floorEntry(day).getValue())));
    }

    private String department() {
        String uscc = Codes.uscc();
        String id = given().department(uscc);
        usccs.put(id, uscc);
        stationed.put(id, new TreeMap<>(Map.of(START, true)));
        return id;
    }

    /** The timer runs on the last of the days only, as after a day or two without a running replica. */
    private void passDays(long seed) {
        today = today.plusDays(1 + random.nextInt(3));
        naive.passTo(today, this::codeIn);
        TestClock.INSTANCE.set(today + "T09:00+08:00");
        timers.run("due-today");
        Eventually.assertThat(() -> assertThat(current().at("/body/address").asString())
                .as("seed %d on %s", seed, today)
                .isEqualTo(naive.days().get(today).address()));
    }

    private void act(int step) {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> publish("大厅" + step);
            case 3 -> changeForce();
            case 4, 5 -> planMove();
            case 6 -> rename();
            default -> changeStationing();
        }
    }

    private void publish(String address) {
        LocalDate last = naive.lastDay().isBefore(today) ? today : naive.lastDay();
        LocalDate from = last.plusDays(random.nextInt(4));
        given().publishedNext(naive.department(), id(), address, from.toString());
        naive.publish(address, from);
        naive.passTo(today, this::codeIn);
    }

    private void changeForce() {
        boolean suspends = naive.force().equals("IN_FORCE");
        String act = suspends ? "/suspensions" : "/resumptions";
        Map<String, Object> body = suspends ? Map.of("reason", "系统升级") : Map.of();
        reviewer().post("/matters/" + id() + act, body).expectStatus(201);
        naive.force(suspends ? "SUSPENDED" : "IN_FORCE");
        naive.passTo(today, this::codeIn);
    }

    private void planMove() {
        if (naive.moving()) {
            return;
        }
        String from = naive.department();
        String to = departments.get(1 - departments.indexOf(from));
        LocalDate on = today.plusDays(1 + random.nextInt(3));
        ApiAnswer batch = reviewer()
                .post(
                        "/transfer-batches",
                        Map.of(
                                "title",
                                "机构改革",
                                "basisDocument",
                                "英委办〔2026〕1号",
                                "effectiveOn",
                                on.toString(),
                                "items",
                                List.of(Map.of("kind", "TRANSFER", "matterId", id(), "toDepartmentId", to))))
                .expectStatus(201);
        String item = "/transfer-batches/" + batch.text("/id") + "/items/" + batch.text("/items/0/id");
        editor(from).post(item + "/confirmations", Map.of("side", "SOURCE")).expectStatus(201);
        editor(to).post(item + "/confirmations", Map.of("side", "TARGET")).expectStatus(201);
        naive.planMove(to, on);
    }

    private void rename() {
        String id = departments.get(random.nextInt(2));
        String uscc = Codes.uscc();
        reviewer()
                .post("/departments/" + id + "/renames", Map.of("newName", "改名局", "newUscc", uscc))
                .expectStatus(201);
        usccs.put(id, uscc);
        if (naive.department().equals(id)) {
            naive.reissue(codeIn(id));
            naive.passTo(today, this::codeIn);
        }
    }

    private void changeStationing() {
        String id = departments.get(random.nextInt(2));
        boolean now = !stationed.get(id).lastEntry().getValue();
        ApiAnswer read = reviewer().get("/departments/" + id);
        reviewer()
                .with("If-Match", read.header("ETag"))
                .patch("/departments/" + id, Map.of("stationed", now))
                .expectStatus(200);
        stationed.get(id).put(today, now);
    }

    private void reads(long seed, LocalDate day, String code, Snapshot expected) {
        JsonNode found = read("/matters/by-code/" + code, day);
        String where = "seed %d: %s on %s".formatted(seed, code, day);
        if (expected.code().equals(code)) {
            assertThat(found.at("/inForce").asString()).as(where).isEqualTo(expected.force());
            assertThat(found.at("/body/address").asString()).as(where).isEqualTo(expected.address());
            assertThat(found.at("/departmentId").asString()).as(where).isEqualTo(expected.department());
            assertThat(found.at("/successorCodes").size()).as(where).isZero();
        } else if (naive.known(code, day)) {
            assertThat(found.at("/inForce").asString()).as(where).isEqualTo("CANCELLED");
            assertThat(found.at("/successorCodes").toString()).as(where).isEqualTo("[\"" + expected.code() + "\"]");
        } else {
            assertThat(found.has("body")).as(where).isFalse();
        }
    }

    private JsonNode read(String path, LocalDate day) {
        return reviewer().get(path + "?asOf=" + day).expectStatus(200).json();
    }

    private JsonNode current() {
        return anyone().get("/matters/by-code/" + naive.code())
                .expectStatus(200)
                .json();
    }

    private String id() {
        return current().at("/id").asString();
    }

    private String codeIn(String department) {
        return usccs.get(department) + "4" + basicCode;
    }
}
