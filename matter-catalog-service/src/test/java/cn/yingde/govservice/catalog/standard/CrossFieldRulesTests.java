package cn.yingde.govservice.catalog.standard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Checklists;
import cn.yingde.govservice.catalog.item.Identity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossFieldRulesTests {

    @ParameterizedTest(name = "rule {0}: {1} holds {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1  | {'promisedLimit':{'days':0,'unit':'WORKING_DAY'},'caseType':'INSTANT'}   | true
            1  | {'promisedLimit':{'days':0,'unit':'WORKING_DAY'},'caseType':'COMMITTED'} | false
            1  | {'promisedLimit':{'days':5,'unit':'WORKING_DAY'},'caseType':'INSTANT'}   | false
            1  | {'promisedLimit':{'days':5,'unit':'WORKING_DAY'},'caseType':'COMMITTED'} | true
            1  | {'promisedLimit':null}                                                   | false
            1  | {'handlingItems':[{'name':'变更','caseType':'INSTANT'}]}                 | false
            1  | {'handlingItems':[{'name':'变更','caseType':'INSTANT','promisedLimit':{'days':0,'unit':'WORKING_DAY'}}]} | true
            1  | {'handlingItems':[{'name':'变更'}]}                                      | true
            2  | {'onSiteVisits':0,'onSiteReason':''}                                     | true
            2  | {'onSiteVisits':0,'onSiteReason':'无'}                                   | true
            2  | {'onSiteVisits':0,'onSiteReason':'核验'}                                 | false
            2  | {'onSiteVisits':1,'onSiteReason':'核验'}                                 | true
            2  | {'onSiteVisits':1,'onSiteReason':''}                                     | false
            2  | {'onSiteVisits':2,'onSiteReason':null}                                   | false
            2  | {'onSiteVisits':null}                                                    | false
            3  | {'onSiteVisits':0,'online':true}                                         | true
            3  | {'onSiteVisits':0,'online':false}                                        | false
            3  | {'onSiteVisits':0,'online':false,'handlingForms':['EXPRESS']}            | true
            3  | {'onSiteVisits':1,'online':false}                                        | true
            4  | {'onlineLevel':'IV','onSiteVisits':0}                                    | true
            4  | {'onlineLevel':'IV','onSiteVisits':1}                                    | false
            4  | {'onlineLevel':'III','onSiteVisits':1}                                   | true
            4  | {'handlingItems':[{'name':'注销','onlineLevel':'IV'}]}                   | false
            4  | {'handlingItems':[{'name':'注销','onlineLevel':'IV','onSiteVisits':0}]}  | true
            4  | {'onlineLevel':'IV','onSiteVisits':0,'handlingItems':[{'name':'注销','onSiteVisits':1}]} | false
            5  | {'fee':{'charged':false}}                                                | true
            5  | {'fee':{'charged':false,'onlinePayment':true}}                           | false
            5  | {'fee':{'charged':true,'basis':'发改价格','items':['工本费'],'onlinePayment':false}} | true
            5  | {'fee':{'charged':true,'basis':'发改价格','items':['工本费']}}             | false
            5  | {'fee':{'charged':true,'items':['工本费'],'onlinePayment':true}}          | false
            5  | {'fee':{'charged':true,'basis':'发改价格','onlinePayment':true}}           | false
            5  | {'fee':null}                                                             | false
            6  | {'consultPhone':'0763-2222222','supervisePhone':'0763-3333333'}          | true
            6  | {'consultPhone':'0763-2222222','supervisePhone':'07632222222'}           | false
            6  | {'consultPhone':'2222222','supervisePhone':'0763-3333333'}               | false
            6  | {'consultPhone':null,'supervisePhone':'0763-3333333'}                    | false
            7  | {'audiences':['PERSON'],'themes':['户籍办理']}                           | true
            7  | {'audiences':['PERSON'],'themes':['法人注销']}                           | false
            7  | {'audiences':['ENTERPRISE'],'themes':['法人注销']}                       | true
            7  | {'audiences':['ENTERPRISE'],'themes':['法人注销','户籍办理']}            | false
            7  | {'audiences':['PERSON','ENTERPRISE'],'themes':['设立变更']}              | true
            7  | {'audiences':['PERSON','ENTERPRISE'],'themes':['户籍办理']}              | false
            7  | {'audiences':['PERSON'],'themes':[]}                                     | false
            7  | {'audiences':[],'themes':[]}                                             | false
            7  | {'audiences':['PERSON'],'themes':['英德红茶','户籍办理']}                | true
            9  | {'results':[{'name':'许可证','sample':'s1'}]}                            | true
            9  | {'results':['许可证']}                                                   | false
            9  | {'results':[]}                                                           | true
            10 | {'statutoryLimit':{'days':20,'unit':'WORKING_DAY'},'promisedLimit':{'days':20,'unit':'WORKING_DAY'}} | true
            10 | {'statutoryLimit':{'days':20,'unit':'WORKING_DAY'},'promisedLimit':{'days':21,'unit':'WORKING_DAY'}} | false
            10 | {'statutoryLimit':{'days':20,'unit':'WORKING_DAY'},'promisedLimit':{'days':25,'unit':'NATURAL_DAY'}} | true
            10 | {'handlingItems':[{'name':'变更','promisedLimit':{'days':20,'unit':'WORKING_DAY'}}]} | true
            10 | {'handlingItems':[{'name':'变更','promisedLimit':{'days':21,'unit':'WORKING_DAY'}}]} | false
            11 | {'statutoryLimit':{'days':0,'unit':'WORKING_DAY'}}                       | false
            11 | {'statutoryLimit':{'days':0,'unit':'WORKING_DAY'},'statutoryExplanation':'法律未规定'} | true
            11 | {'statutoryLimit':{'days':1,'unit':'WORKING_DAY'}}                       | true
            12 | {'conditions':['法律规定的其他条件']}                                    | false
            12 | {'materials':[{'name':'其他材料','necessity':'OPTIONAL','form':'PAPER','copies':1}]} | false
            12 | {'materials':[{'name':'其他有关的证明','necessity':'OPTIONAL','form':'PAPER','copies':1}]} | false
            12 | {'handlingItems':[{'name':'变更','materials':[{'name':'其它资料','necessity':'OPTIONAL','form':'PAPER','copies':1}]}]} | false
            12 | {'conditions':['在其他县没有登记']}                                      | true
            12 | {'conditions':['其他应当提交的材料']}                                    | false
            12 | {'conditions':['法律、法规规定的其他情形']}                              | false
            12 | {'conditions':['审批机关认为需要的其他有关证明材料']}                    | false
            12 | {'conditions':['未在其他单位任职的证明']}                                | true
            12 | {'materials':[{'name':'Other relevant documents','necessity':'OPTIONAL','form':'PAPER','copies':1}]} | false
            12 | {'materials':[{'name':'any other materials','necessity':'OPTIONAL','form':'PAPER','copies':1}]} | false
            14 | {'powerSource':'ENTRUSTED_BY_PEER'}                                      | false
            14 | {'powerSource':'ENTRUSTED_BY_SUPERIOR','entrustedBy':'省厅'}             | true
            14 | {'powerSource':'OWN','entrustedBy':'省厅'}                               | false
            14 | {'powerSource':'OWN'}                                                    | true
            15 | {'onlineLevel':'IV','onlineDepth':[5],'onSiteVisits':0}                  | true
            15 | {'onlineLevel':'IV','onlineDepth':[4],'onSiteVisits':0}                  | false
            15 | {'onlineLevel':'IV','onlineDepth':[5],'onSiteVisits':1}                  | false
            15 | {'onlineLevel':'III','onlineDepth':[4],'onSiteVisits':1}                 | true
            15 | {'onlineLevel':'III','onlineDepth':[3],'onSiteVisits':1}                 | false
            15 | {'onlineLevel':'III','onlineDepth':[4],'onSiteVisits':2}                 | false
            15 | {'onlineLevel':'II','onlineDepth':[3],'onSiteVisits':2}                  | true
            15 | {'onlineLevel':'II','onlineDepth':[2],'onSiteVisits':2}                  | true
            15 | {'onlineLevel':'II','onlineDepth':[1],'onSiteVisits':2}                  | false
            15 | {'onlineLevel':'II','onlineDepth':[3],'onSiteVisits':3}                  | false
            15 | {'onlineLevel':'I','onlineDepth':[]}                                     | true
            15 | {'handlingItems':[{'name':'注销','onlineLevel':'IV','onSiteVisits':0}]}  | false
            15 | {'onlineDepth':[4,5],'handlingItems':[{'name':'注销','onlineLevel':'IV','onSiteVisits':0}]} | true
            16 | {'online':true,'onlineLevel':'II'}                                       | true
            16 | {'online':true,'onlineLevel':'I'}                                        | false
            16 | {'online':true,'onlineLevel':null}                                       | false
            16 | {'online':false,'onlineLevel':null}                                      | true
            16 | {'online':false,'onlineLevel':'III'}                                     | false
            """)
    void followsTheQualityScript(int rule, String changes, boolean holds) {
        assertThat(rule(rule).holds(Checklists.candidate("20", changes))).isEqualTo(holds);
    }

    @ParameterizedTest(name = "type {0} with {1} steps and {2} questions: {3}")
    @CsvSource({"01, 5, 1, true", "01, 4, 1, false", "01, 5, 0, false", "20, 1, 0, true"})
    void wantsAPermitToBeWorkedOut(String type, int steps, int questions, boolean holds) {
        String changes = "{'steps':[" + repeat("{'name':'环节','workingDays':1}", steps) + "],'faqs':["
                + repeat("{'question':'问','answer':'答'}", questions) + "]}";
        assertThat(rule(8).holds(Checklists.candidate(type, changes))).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0} while sub-entries exist {1}: {2}")
    @CsvSource({"442006043000, true, false", "442006043000, false, true", "442006043001, true, true"})
    void implementsSubEntriesWhereThereAreSome(String basicCode, boolean subEntries, boolean holds) {
        Identity identity = new Identity(basicCode, "事项", "20", "4", List.of());
        Candidate candidate = new Candidate(identity, identity, Checklists.complete(), subEntries);
        assertThat(rule(13).holds(candidate)).isEqualTo(holds);
    }

    @Test
    void nameEachRuleOnceWithBasisAndRemedy() {
        assertThat(CrossFieldRules.all())
                .extracting(one -> one.rule().id())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("CATALOG-CHECK-"));
        assertThat(CrossFieldRules.all())
                .allSatisfy(one -> assertThat(one.rule().basis().zh()).isNotBlank())
                .allSatisfy(one -> assertThat(one.rule().accepted().en()).isNotBlank());
        assertThat(CrossFieldRules.all())
                .filteredOn(one -> !one.enforced())
                .extracting(one -> one.rule().id())
                .containsExactly("CATALOG-CHECK-9");
    }

    private static CrossFieldRule rule(int number) {
        return CrossFieldRules.all().stream()
                .filter(one -> one.rule().id().equals("CATALOG-CHECK-" + number))
                .findFirst()
                .orElseThrow();
    }

    private static String repeat(String json, int times) {
        return String.join(",", java.util.Collections.nCopies(times, json));
    }
}
