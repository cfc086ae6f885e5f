package cn.yingde.govservice.reporting.reconciliation;

import cn.yingde.govservice.platform.feed.FeedItem;
import cn.yingde.govservice.platform.feed.FeedPage;
import cn.yingde.govservice.platform.feed.FeedSource;
import cn.yingde.govservice.platform.time.BureauTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads all that a source ever told, up to where it has been followed, and holds it against what is kept here. The
 * facts are taken first, in one view of the database, so that nothing that comes meanwhile looks like a difference.
 */
@Component
class ReconcileSource {

    private static final int PAGE = 1_000;
    private static final int MOST_NAMED = 200;

    private final List<FeedSource> sources;
    private final KeptFacts facts;

    ReconcileSource(List<FeedSource> sources, KeptFacts facts) {
        this.sources = sources;
        this.facts = facts;
    }

    /** Nothing while the source is being read again from the start. */
    Optional<ReconciliationView> handle(String source, Instant now) {
        FeedSource feed = feed(source);
        feed.read(null, "0", 1); // a source that is away is found out before all facts are read
        KeptFacts.Kept kept = facts.of(source);
        if (kept.rebuilding()) {
            return Optional.empty();
        }
        Map<String, Map<String, Told>> told = told(feed, kept.watermark());
        List<Comparison> comparisons = Subjects.of(source).stream()
                .map(subjects -> new Comparison(
                        subjects.type(),
                        told.getOrDefault(subjects.type(), Map.of()),
                        kept.records().getOrDefault(subjects.type(), Map.of())))
                .toList();
        return Optional.of(view(source, now, kept, comparisons));
    }

    private static ReconciliationView view(
            String source, Instant now, KeptFacts.Kept kept, List<Comparison> comparisons) {
        List<ReconciliationView.RecordGap> gaps =
                comparisons.stream().flatMap(Comparison::gaps).limit(MOST_NAMED).toList();
        return new ReconciliationView(
                source,
                BureauTime.offset(now),
                Long.toString(kept.watermark().position()),
                comparisons.stream().mapToLong(one -> one.told().size()).sum(),
                gaps.isEmpty() && kept.rollUps().isEmpty(),
                comparisons.stream().flatMap(one -> one.states().stream()).toList(),
                comparisons.stream().flatMap(one -> one.days().stream()).toList(),
                gaps,
                kept.rollUps());
    }

    private FeedSource feed(String source) {
        return sources.stream()
                .filter(one -> one.name().equals(source))
                .findFirst()
                .orElseThrow();
    }

    /** In the epoch that was followed: a feed that has begun anew since refuses to be read, and nothing is compared. */
    private static Map<String, Map<String, Told>> told(FeedSource feed, KeptFacts.Watermark upTo) {
        Map<String, Map<String, Told>> told = new HashMap<>();
        long after = 0;
        while (after < upTo.position()) {
            int most = (int) Math.min(PAGE, upTo.position() - after);
            FeedPage page = feed.read(upTo.epoch(), Long.toString(after), most);
            if (page.items().isEmpty()) {
                break;
            }
            page.items().forEach(item -> take(feed.name(), item, told));
            after = Long.parseLong(page.items().get(page.items().size() - 1).position());
        }
        return told;
    }

    private static void take(String source, FeedItem item, Map<String, Map<String, Told>> told) {
        Subjects.of(source).stream()
                .filter(subjects -> subjects.type().equals(item.subjectType()))
                .forEach(subjects -> told.computeIfAbsent(subjects.type(), type -> new HashMap<>())
                        .merge(
                                subjects.id().apply(item.data()),
                                subjects.told(item.subjectversion(), item.data()),
                                (one, other) -> other.version() > one.version() ? other : one));
    }
}
