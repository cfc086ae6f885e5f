package cn.yingde.govservice.reporting.sources;

import cn.yingde.govservice.platform.feed.FeedStatus;
import cn.yingde.govservice.platform.time.MachineTime;
import cn.yingde.govservice.reporting.period.CutOff;
import cn.yingde.govservice.reporting.rollup.Generations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether everything that a figure counts has been heard of: its cut-off is over, and each source it reads
 * has since been read to its head. A source that is down holds up its own figures only.
 */
@Component
public class Completeness {

    /** What happened just before the cut-off has been committed and has got its place in the feed by then. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final FeedStatus feeds;
    private final Generations generations;
    private final Clock clock;
    private final MachineTime machine;

    Completeness(FeedStatus feeds, Generations generations, Clock clock, MachineTime machine) {
        this.feeds = feeds;
        this.generations = generations;
        this.clock = clock;
        this.machine = machine;
    }

    /** How far the sources were read when a figure was answered; taken before the figure, so that it never says too much. */
    public record Reading(List<FeedStatus.Source> sources, Optional<Instant> readUpTo, boolean toTheHeads) {

        /** All that happened by then is in the figure. */
        public boolean covers(CutOff cutOff) {
            return cutOff.over()
                    && toTheHeads
                    && readUpTo.filter(
                                    moment -> !moment.isBefore(cutOff.moment().plus(SETTLED)))
                            .isPresent();
        }
    }

    /** How far these sources have been read by now; of one never read nothing is known. */
    public Reading of(Collection<String> names) {
        List<FeedStatus.Source> read = feeds.sources().stream()
                .filter(source -> names.contains(source.source()))
                .toList();
        boolean known = read.size() == names.size()
                && read.stream().noneMatch(source -> readAt(source).isEmpty());
        return new Reading(
                read,
                known
                        ? read.stream()
                                .flatMap(source -> readAt(source).stream())
                                .min(Comparator.naturalOrder())
                        : Optional.empty(),
                known && read.stream().allMatch(this::readToTheHead));
    }

    /** Everything that the source has told by its last answer is in the figures that are shown. */
    public boolean readToTheHead(FeedStatus.Source source) {
        return readAt(source).isPresent() && source.lag() == 0 && !generations.rebuilding(source.source());
    }

    /** When the source last answered, by the business clock. */
    public Optional<Instant> readAt(FeedStatus.Source source) {
        return Optional.ofNullable(source.readAt())
                .map(moment -> clock.instant().minus(Duration.between(moment, machine.now())));
    }
}
