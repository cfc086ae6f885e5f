package cn.yingde.govservice.catalog.compare;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Checklists;
import cn.yingde.govservice.catalog.checklist.Checklist;
import cn.yingde.govservice.catalog.compare.Comparison.Content;
import cn.yingde.govservice.catalog.item.Identity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTests {

    @Test
    void findsNoDifferenceBetweenEquals() {
        assertThat(compared("{}").changes()).isEmpty();
        assertThat(compared("{'entrustedBy':''}").changes()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {'address':'新大厅'} | /address | -英德市政务服务中心 +新大厅
            {'address':null} | /address | -英德市政务服务中心
            {'promisedLimit':{'days':5,'unit':'NATURAL_DAY'}} | /promisedLimit | -10个工作日 +5个自然日
            {'online':false} | /online | -是 +否
            {'onSiteVisits':0} | /onSiteVisits | -1次 +0次
            {'onlineLevel':'IV'} | /onlineLevel | -网上受理，到现场至多1次 +全程网办，零到场
            {'onlineDepth':[1,2,3,4,5]} | /onlineDepth | +互联网办理
            {'audiences':['PERSON']} | /audiences | -企业法人
            {'powerSource':'OWN'} | /powerSource | +法定本级行使
            {'materials':[{'name':'申请表','necessity':'NECESSARY','form':'EITHER','copies':1}]} | /materials | -委托书，容缺后补，纸质/电子化，1份
            {'materials':[{'name':'申请表','necessity':'NECESSARY','form':'PAPER','copies':2},{'name':'委托书','necessity':'DEFERRABLE','form':'EITHER','copies':1}]} | /materials | -申请表，必要，纸质/电子化，1份 +申请表，必要，纸质，2份
            {'fee':{'charged':true,'basis':'粤价〔2017〕1号','items':['工本费'],'onlinePayment':true}} | /fee | -不收费 +收费，粤价〔2017〕1号，支持网上支付 +工本费
            {'results':['许可证']} | /results | -意见书，sample-1 +许可证
            {'handlingItems':[{'name':'变更','materials':[{'name':'旧证','necessity':'NECESSARY','form':'PAPER'}],'onSiteVisits':0}]} | /handlingItems | +变更，0次 +变更：旧证，必要，纸质
            """)
    void saysElementByElementWhatWentAndWhatCame(String changes, String pointer, String lines) {
        Comparison comparison = compared(changes);
        assertThat(comparison.changes()).extracting(Comparison.Change::pointer).containsExactly(pointer);
        assertThat(comparison.changes().get(0).lines())
                .extracting(line -> (line.kind() == Comparison.DiffLine.Kind.ADDED ? "+" : "-") + line.text())
                .isEqualTo(List.of(lines.split(" (?=[+-])")));
    }

    @Test
    void seesWhatTheCatalogueItselfChanged() {
        Identity before = Checklists.identity("20");
        Identity after = new Identity(before.basicCode(), "新名称", "20", "3", List.of(Checklists.basis("建筑法")));
        Checklist same = Checklists.complete();
        assertThat(Comparison.of(new Content(before, same), new Content(after, same))
                        .changes())
                .extracting(Comparison.Change::pointer)
                .containsExactly("/name", "/level", "/legalBases");
    }

    /** No member of the checklist may change unseen. */
    @Test
    void readsEveryMemberOfAChecklist() {
        List<String> compared = Elements.ALL.stream()
                .map(element -> element.pointer().substring(1))
                .toList();
        Stream<String> members =
                Arrays.stream(Checklist.class.getRecordComponents()).map(member -> member.getName());
        assertThat(members).allMatch(compared::contains);
    }

    private static Comparison compared(String changes) {
        Identity identity = Checklists.identity("20");
        return Comparison.of(
                new Content(identity, Checklists.complete()), new Content(identity, Checklists.with(changes)));
    }
}
