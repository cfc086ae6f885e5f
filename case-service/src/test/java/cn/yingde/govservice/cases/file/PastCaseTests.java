package cn.yingde.govservice.cases.file;

import static cn.yingde.govservice.cases.file.TestActs.past;
import static cn.yingde.govservice.cases.file.TestCases.fromHistory;
import static cn.yingde.govservice.cases.file.TestCases.grant;
import static cn.yingde.govservice.cases.file.TestCases.matter;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.cases.rule.ProcedureKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the aggregate takes history: as it was, with what broke a rule on the record. */
class PastCaseTests {

    @Test
    void takesHistoryAsItWas() {
        CaseFile file = fromHistory(matter("20"), past("2019-02-25T09:00"));
        file.notifyCorrection(past("2019-03-20T09:00"), List.of(1), LocalDate.parse("2019-03-19"));
        file.accept(past("2019-03-21T09:00"));
        file.requestProcedure(past("2019-03-22T09:00"), 5, AskedProcedure.of(ProcedureKind.EXTENSION, 12));
        file.decideProcedure(past("2019-03-22T10:00"), 5, true, "p");
        file.decide(past("2019-05-30T09:00"), ReviewSteps.unknown(), grant());
        file.deliver(past("2019-05-30T10:00"), DeliveryMethod.COUNTER, null);
        assertThat(file.deviations())
                .containsExactly("CASE-COR-1", "CASE-COR-4", "CASE-STA-1", "CASE-EXT-1", "CASE-DUE-1");
        assertThat(file.state()).isEqualTo(CaseState.DELIVERED);
        assertThat(file.alarmAt).isNull();
        assertThat(file.overdueAt()).isNotNull();
    }
}
