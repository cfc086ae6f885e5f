package cn.yingde.govservice.reporting.reconciliation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records of one kind as the source told them, beside those kept here. */
record Comparison(String type, Map<String, Told> told, Map<String, Told> kept) {

    /** Records that differ, by their numbers. */
    Stream<ReconciliationView.RecordGap> gaps() {
        return Stream.concat(told.keySet().stream(), kept.keySet().stream().filter(number -> !told.containsKey(number)))
                .filter(number -> !Objects.equals(told.get(number), kept.get(number)))
                .sorted()
                .map(number -> new ReconciliationView.RecordGap(type, number, told.get(number), kept.get(number)));
    }

    List<ReconciliationView.StateCount> states() {
        return counts(false);
    }

    /** Only those of which the numbers differ. */
    List<ReconciliationView.StateCount> days() {
        return counts(true).stream()
                .filter(count -> count.source() != count.here())
                .toList();
    }

    private record Bucket(String state, @Nullable LocalDate day) {

        static Bucket of(Told record, boolean byDay) {
            return new Bucket(record.state(), byDay ? record.day() : null);
        }
    }

    private static final Comparator<Bucket> IN_ORDER = Comparator.comparing(Bucket::state)
            .thenComparing(Bucket::day, Comparator.nullsFirst(Comparator.naturalOrder()));

    private List<ReconciliationView.StateCount> counts(boolean byDay) {
        Map<Bucket, Long> there = counted(told, byDay);
        Map<Bucket, Long> here = counted(kept, byDay);
        TreeMap<Bucket, Long> all = new TreeMap<>(IN_ORDER);
        all.putAll(there);
        all.putAll(here);
        return all.keySet().stream()
                .map(bucket -> new ReconciliationView.StateCount(
                        type, bucket.state, bucket.day, there.getOrDefault(bucket, 0L), here.getOrDefault(bucket, 0L)))
                .toList();
    }

    private static Map<Bucket, Long> counted(Map<String, Told> records, boolean byDay) {
        return records.values().stream()
                .collect(Collectors.groupingBy(record -> Bucket.of(record, byDay), Collectors.counting()));
    }
}
