package cn.yingde.govservice.reporting.cases;

import cn.yingde.govservice.platform.feed.FeedHandler;
import cn.yingde.govservice.platform.feed.FeedItem;
import cn.yingde.govservice.platform.time.BureauTime;
import cn.yingde.govservice.reporting.rollup.CellStore;
import cn.yingde.govservice.reporting.rollup.Deltas;
import cn.yingde.govservice.reporting.rollup.Generations;
import cn.yingde.govservice.reporting.rollup.Timeline;
import cn.yingde.govservice.reporting.seals.KeptSeals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes cases from the case service's feed, a page at a time. */
@Component
class CasesHandler implements FeedHandler {

    private final CaseStore cases;
    private final CellStore cells;
    private final Generations generations;
    private final KeptSeals seals;
    private final JsonMapper json;

    CasesHandler(CaseStore cases, CellStore cells, Generations generations, KeptSeals seals, JsonMapper json) {
        this.cases = cases;
        this.cells = cells;
        this.generations = generations;
        this.seals = seals;
        this.json = json;
    }

    @Override
    public String source() {
        return "cases";
    }

    @Override
    public void apply(List<FeedItem> items) {
        List<FeedItem> ofCases =
                items.stream().filter(item -> item.subjectType().equals("case")).toList();
        Set<String> numbers = ofCases.stream().map(FeedItem::subject).collect(Collectors.toSet());
        Map<String, Timeline<CaseState>> before = cases.load(numbers);
        Map<String, Timeline<CaseState>> after = new HashMap<>(before);
        ofCases.forEach(item -> after.put(item.subject(), goOn(after, item)));
        cases.save(before, after);
        cells.add(source(), deltas(before, after));
        seals.keep(source(), items);
        generations.settle(source());
    }

    @Override
    public void reset() {
        generations.startAnew(source());
    }

    private Timeline<CaseState> goOn(Map<String, Timeline<CaseState>> known, FeedItem item) {
        CaseState state = json.treeToValue(item.data(), CaseData.class).toState();
        return known.getOrDefault(item.subject(), Timeline.empty())
                .then(BureauTime.date(item.time().toInstant()), item.subjectversion(), state);
    }

    private static Deltas deltas(Map<String, Timeline<CaseState>> before, Map<String, Timeline<CaseState>> after) {
        Deltas deltas = new Deltas();
        after.forEach((caseNo, timeline) -> deltas.replace(before.getOrDefault(caseNo, Timeline.empty()), timeline));
        return deltas;
    }
}
