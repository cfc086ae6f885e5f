package cn.yingde.govservice.catalog.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Checklists;
import cn.yingde.govservice.catalog.code.ImplementationCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvenienceTests {

    @ParameterizedTest(name = "{0}: instant {1}, online {2}, visits {3}")
    @CsvSource(delimiter = '|', textBlock = """
            {'serviceForms':['INSTANT'],'caseType':'COMMITTED'} | true  | true  | 1
            {'serviceForms':['ONLINE'],'caseType':'INSTANT'}    | false | true  | 1
            {'serviceForms':[],'caseType':'INSTANT'}            | true  | true  | 1
            {'serviceForms':[],'caseType':'COMMITTED'}          | false | true  | 1
            {'online':false,'onSiteVisits':2}                   | false | false | 2
            {'online':null,'onSiteVisits':null}                 | false | false | 1
            """)
    void readsTheThreePromises(String changes, boolean instant, boolean online, int visits) {
        assertThat(Convenience.of(Checklists.with(changes))).isEqualTo(new Convenience(instant, online, visits));
    }

    @ParameterizedTest(name = "{0}: instant {1}, online {2}, visits {3}")
    @CsvSource(delimiter = '|', textBlock = """
            {'name':'变更'}                                            | false | true  | 1
            {'name':'变更','caseType':'INSTANT'}                       | true  | true  | 1
            {'name':'变更','serviceForms':['INSTANT'],'online':false}  | true  | false | 1
            {'name':'变更','onSiteVisits':0}                           | false | true  | 0
            """)
    void letsTheMatterSayWhatAHandlingItemDoesNot(String item, boolean instant, boolean online, int visits) {
        Checklist matter = Checklists.with("{'handlingItems':[" + item + "]}");
        assertThat(Convenience.of(matter.handlingItems().get(0), matter))
                .isEqualTo(new Convenience(instant, online, visits));
    }

    @Test
    void numbersMaterialsAndCodesHandlingItems() {
        Checklist list = Checklists.with("{'handlingItems':[{'name':'变更'},{'name':'注销','code':'taken from nobody'}]}")
                .under(new ImplementationCode("11440100007483172Q3440106043001"));
        assertThat(list.materials()).extracting(Material::seq).containsExactly(1, 2);
        assertThat(list.handlingItems())
                .extracting(HandlingItem::code)
                .containsExactly("11440100007483172Q344010604300101", "11440100007483172Q344010604300102");
        assertThat(list.under(new ImplementationCode("11440100007483172Q3440106043001")))
                .isEqualTo(list);
    }
}
