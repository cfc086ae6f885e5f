package cn.yingde.govservice.demodata.recount;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.demodata.Collection;
import cn.yingde.govservice.demodata.matter.Matter;
import cn.yingde.govservice.demodata.matter.Matters;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Counts the cases again and looks at every act of each. */
class CaseRecountTests {

    private static final LocalDate REFORM = LocalDate.of(2019, 3, 1);
    private static final LocalDate END = LocalDate.of(2019, 8, 31);
    private static final Map<String, Matter> OLD = new HashMap<>();
    private static final Map<String, Matter> NEW = new HashMap<>();

    private static int accepted;
    private static int fireAfter;
    private static int fireBefore;
    private static int lateOnes;
    private static int closed;
    private static int unfinished;
    private static int neverAccepted;
    private static final Set<String> WRONG = new HashSet<>();
    private static final Set<String> PEOPLE = new HashSet<>();
    private static int persons;

    @BeforeAll
    static void readAll() {
        for (Matter matter : Matters.all()) {
            OLD.put(matter.codeOn(REFORM.minusDays(1)), matter);
            NEW.put(matter.codeOn(REFORM), matter);
        }
        GeneratedFiles.each(Collection.CASES, CaseRecountTests::read);
    }

    @Test
    void acceptsAsManyAsTheReportSays() {
        assertThat(accepted).isEqualTo(79_756);
        assertThat(neverAccepted).isBetween(1_000, 2_000);
    }

    @Test
    void acceptsSixFireApprovalsAfterTheyMovedToHousing() {
        assertThat(fireAfter).isEqualTo(6);
        assertThat(fireBefore).isPositive();
    }

    @Test
    void keepsNearlyAllPromises() {
        assertThat(100.0 * lateOnes / closed).isBetween(0.05, 1.0);
    }

    @Test
    void breaksNoRuleOfTimeOrCode() {
        assertThat(WRONG).isEmpty();
        assertThat(unfinished).isZero();
    }

    @Test
    void inventsADifferentPersonForEachApplication() {
        assertThat(PEOPLE).hasSize(persons);
    }

    private static void read(JsonNode line) {
        OffsetDateTime received = Days.time(line.path("receivedAt").asString());
        boolean before = received.toLocalDate().isBefore(REFORM);
        Matter matter = (before ? OLD : NEW).get(line.path("implementationCode").asString());
        if (matter == null) {
            WRONG.add("code of the wrong side of the reform: " + line.path("sourceNo"));
            return;
        }
        readApplicant(line);
        new History(line, matter, received).read();
    }

    private static void readApplicant(JsonNode line) {
        JsonNode applicant = line.path("applicant");
        String number = applicant.path("idNumber").asString();
        boolean person = applicant.path("kind").asString().equals("PERSON");
        boolean good = person ? Numbers.identity(number) : Numbers.credit(number);
        if (!good || !applicant.path("phone").asString().matches("1700000\\d{4}")) {
            WRONG.add("applicant: " + applicant);
        }
        if (person) {
            persons++;
            PEOPLE.add(number);
        }
    }

    /** One case, act by act. */
    private static final class History {

        private final JsonNode line;
        private final Matter matter;
        private final OffsetDateTime received;
        private LocalDate acceptedOn = LocalDate.MIN;
        private LocalDate due = LocalDate.MAX;
        private OffsetDateTime suspendedFrom = OffsetDateTime.MIN;

        History(JsonNode line, Matter matter, OffsetDateTime received) {
            this.line = line;
            this.matter = matter;
            this.received = received;
        }

        void read() {
            OffsetDateTime last = received;
            check(Days.inOfficeHours(received), "received out of hours");
            String action = "";
            for (JsonNode act : line.path("history")) {
                OffsetDateTime at = Days.time(act.path("at").asString());
                check(!at.isBefore(last) && Days.inOfficeHours(at), "order or hours");
                check(department(act, at), "department");
                last = at;
                action = act.path("action").asString();
                apply(action, act, at);
            }
            check(!last.toLocalDate().isAfter(END), "not finished");
            unfinished +=
                    Set.of("DELIVER", "WITHDRAW", "TERMINATE", "NON_ACCEPT").contains(action) ? 0 : 1;
            neverAccepted += acceptedOn.equals(LocalDate.MIN) ? 1 : 0;
        }

        private void apply(String action, JsonNode act, OffsetDateTime at) {
            switch (action) {
                case "ACCEPT" -> accept(at);
                case "SPECIAL_PROCEDURE" -> special(act, at);
                case "SPECIAL_PROCEDURE_END" -> resume(at);
                case "CORRECTION_NOTICE" ->
                    check(!at.toLocalDate().isAfter(Days.plus(received.toLocalDate(), 5)), "notice after five days");
                case "COMPLETE" -> complete(at);
                default -> {}
            }
        }

        private void accept(OffsetDateTime at) {
            acceptedOn = at.toLocalDate();
            due = Days.plus(acceptedOn, matter.traits().promisedDays());
            accepted += acceptedOn.getYear() == 2019 && acceptedOn.getMonthValue() <= 6 ? 1 : 0;
            if (matter.fireApproval()) {
                boolean housing = matter.ownerOn(acceptedOn).id().equals("housing");
                fireAfter += housing ? 1 : 0;
                fireBefore += housing ? 0 : 1;
            }
        }

        private void special(JsonNode act, OffsetDateTime at) {
            check(!at.toLocalDate().isAfter(due), "special procedure after due");
            if (act.at("/data/kind").asString().equals("EXTENSION")) {
                check(matter.permit(), "extension of what is no permit");
                due = Days.plus(due, act.at("/data/workingDays").asInt());
            } else {
                suspendedFrom = at;
            }
        }

        private void resume(OffsetDateTime at) {
            LocalDate day = suspendedFrom.toLocalDate();
            while (day.isBefore(at.toLocalDate())) {
                day = Days.plus(day, 1);
                due = Days.plus(due, 1);
            }
        }

        private void complete(OffsetDateTime at) {
            closed++;
            lateOnes += at.toLocalDate().isAfter(due) ? 1 : 0;
        }

        private boolean department(JsonNode act, OffsetDateTime at) {
            return act.path("departmentId")
                    .asString()
                    .equals(matter.ownerOn(at.toLocalDate()).id());
        }

        private void check(boolean good, String what) {
            if (!good) {
                WRONG.add(what + ": " + line.path("sourceNo").asString());
            }
        }
    }
}
