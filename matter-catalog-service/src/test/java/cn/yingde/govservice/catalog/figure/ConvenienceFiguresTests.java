package cn.yingde.govservice.catalog.figure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.catalog.Checklists;
import cn.yingde.govservice.catalog.matter.MattersInForce.MatterInForce;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvenienceFiguresTests {

    @ParameterizedTest(name = "{0}: {1} {2}/{3}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                                              | instant        | 0 | 1
            {'serviceForms':['INSTANT']}                    | instant        | 1 | 1
            {'serviceForms':[],'caseType':'INSTANT'}        | instant        | 1 | 1
            {'serviceForms':['ONLINE'],'caseType':'INSTANT'} | instant       | 0 | 1
            {'online':true,'onlineLevel':'II'}              | online         | 1 | 1
            {'online':true,'onlineLevel':'II'}              | onlineStrict   | 0 | 1
            {'online':true,'onlineLevel':'III'}             | onlineStrict   | 1 | 1
            {'online':false,'onlineLevel':'IV'}             | onlineStrict   | 0 | 1
            {'onSiteVisits':1}                              | atMostOneVisit | 1 | 1
            {'onSiteVisits':2}                              | atMostOneVisit | 0 | 1
            {'onSiteVisits':0}                              | noVisit        | 1 | 1
            {'onSiteVisits':1}                              | noVisit        | 0 | 1
            {'handlingItems':[{'name':'a','onSiteVisits':0},{'name':'b'},{'name':'c','onSiteVisits':3}]} | atMostOneVisit | 2 | 3
            {'handlingItems':[{'name':'a','onSiteVisits':0},{'name':'b'},{'name':'c','onSiteVisits':3}]} | noVisit | 1 | 3
            {'handlingItems':[{'name':'a','onlineLevel':'I'},{'name':'b'}]} | onlineStrict | 1 | 2
            {'handlingItems':[{'name':'a','caseType':'INSTANT'},{'name':'b'}]} | instant | 1 | 2
            {}                                              | limitCompression | 10 | 20
            {'promisedLimit':{'days':10,'unit':'NATURAL_DAY'}} | limitCompression | 0 | 0
            {'statutoryLimit':{'days':0,'unit':'WORKING_DAY'}} | limitCompression | 0 | 0
            {'statutoryLimit':null}                         | limitCompression | 0 | 0
            """)
    void countsAtHandlingItemsWhereThereAreAny(String changes, String id, long numerator, long denominator) {
        assertThat(ConvenienceFigures.of(List.of(matter(changes)))).contains(Ratio.of(id, numerator, denominator));
    }

    @ParameterizedTest(name = "{0}/{1} = {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "1, 3, 33.33",
                "2, 3, 66.67",
                "1, 8, 12.50",
                "0, 7, 0.00",
                "7, 7, 100.00",
                "1, 16000, 0.01",
                "0, 0, -"
            })
    void roundsHalfUpAndDividesNothingByNothing(long numerator, long denominator, String percent) {
        assertThat(Ratio.of("x", numerator, denominator).percent()).isEqualTo(percent);
    }

    @Test
    void sumsTheLimitsOfAllMattersBeforeItDivides() {
        List<MatterInForce> matters = new ArrayList<>();
        matters.add(
                matter(
                        "{'statutoryLimit':{'days':60,'unit':'WORKING_DAY'},'promisedLimit':{'days':60,'unit':'WORKING_DAY'}}"));
        matters.add(matter(
                "{'statutoryLimit':{'days':20,'unit':'WORKING_DAY'},'promisedLimit':{'days':0,'unit':'WORKING_DAY'}}"));
        assertThat(ConvenienceFigures.of(matters)).contains(new Ratio("limitCompression", 20, 80, "25.00"));
    }

    private static MatterInForce matter(String changes) {
        return new MatterInForce("housing", Checklists.identity("20"), Checklists.with(changes));
    }
}
