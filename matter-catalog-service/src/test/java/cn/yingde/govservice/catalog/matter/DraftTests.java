package cn.yingde.govservice.catalog.matter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Checklists;
import cn.yingde.govservice.catalog.checklist.HandlingItem;
import cn.yingde.govservice.catalog.checklist.Material;
import cn.yingde.govservice.catalog.code.ImplementationCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A version is stored as text and read back as it was; its numbers and codes are given, never taken. */
class DraftTests {

    private static final ImplementationCode CODE = new ImplementationCode("11441881MB0A0001804442006043001");
    private static final ImplementationCode OTHER = new ImplementationCode("11441881MB0A00026T4442006043001");

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{}",
                "{'conditions':[],'materials':[],'steps':[],'faqs':null,'handlingItems':null}",
                "{'statutoryLimit':null,'promisedLimit':null,'fee':null,'online':null,'onSiteVisits':null}",
                "{'results':['许可证'],'forms':['申请表']}",
                "{'fee':{'charged':true,'basis':'粤价','items':['工本费',{'name':'登记费','standard':'80元'}]}}",
                "{'handlingItems':[{'name':'变更','materials':[{'name':'旧证','necessity':'NECESSARY','form':'PAPER'}]}]}",
                "{'address':'第一行\\n“引号”\\\\斜线'}"
            })
    void readsWhatItWrote(String changes) {
        Draft draft = Draft.of(Checklists.identity("20"), Checklists.with(changes), CODE);
        Draft again = Draft.read(draft.write());
        assertThat(again).isEqualTo(draft);
        assertThat(again.write()).isEqualTo(draft.write());
        assertThat(Draft.of(again.identity(), again.checklist(), CODE)).isEqualTo(draft);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{'materials':[{'seq':9,'name':'甲','necessity':'NECESSARY','form':'PAPER'},{'seq':9,'name':'乙','necessity':'OPTIONAL','form':'PAPER'}],'handlingItems':[{'code':'mine','name':'一'},{'name':'二','materials':[{'seq':0,'name':'丙','necessity':'NECESSARY','form':'PAPER'}]}]}"
            })
    void numbersMaterialsAndItemsUnderEachCode(String changes) {
        for (ImplementationCode code : new ImplementationCode[] {CODE, OTHER}) {
            Draft draft = Draft.of(Checklists.identity("20"), Checklists.with(changes), code);
            assertThat(draft.checklist().materials()).extracting(Material::seq).containsExactly(1, 2);
            assertThat(draft.checklist().handlingItems())
                    .extracting(HandlingItem::code)
                    .containsExactly(code.value() + "01", code.value() + "02");
            assertThat(draft.checklist().handlingItems().get(1).materials())
                    .extracting(Material::seq)
                    .containsExactly(1);
        }
    }
}
