package cn.yingde.govservice.reporting.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The states of one subject in the order in which they held at the end of a day; an immutable value. */
public record Timeline<S>(List<Span<S>> spans) {

    public Timeline {
        spans = List.copyOf(spans);
    }

    public static <S> Timeline<S> empty() {
        return new Timeline<>(List.of());
    }

    public Optional<S> at(LocalDate day) {
        return spans.stream().filter(span -> span.covers(day)).map(Span::state).findFirst();
    }

    public Optional<Span<S>> last() {
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(spans.size() - 1));
    }

    /** Goes on with a new state. An event seen before changes nothing; one dated back counts from the last day known. */
    public Timeline<S> then(LocalDate day, long version, S state) {
        Optional<Span<S>> last = last();
        if (last.isEmpty()) {
            return new Timeline<>(List.of(new Span<>(day, Span.FOREVER, version, state)));
        }
        Span<S> open = last.get();
        if (version <= open.version()) {
            return this;
        }
        return open.state().equals(state)
                ? withLast(open.seen(version))
                : changed(open, day.isBefore(open.from()) ? open.from() : day, version, state);
    }

    /** The same for what is planned ahead: a state told later stands in place of those planned for days after its own. */
    public Timeline<S> replanned(LocalDate day, long version, S state) {
        boolean seen = last().filter(open -> version <= open.version()).isPresent();
        if (seen) {
            return this;
        }
        List<Span<S>> begun =
                spans.stream().filter(span -> !span.from().isAfter(day)).toList();
        return begun.isEmpty()
                ? new Timeline<S>(List.of()).then(day, version, state)
                : new Timeline<>(begun).reopened().then(day, version, state);
    }

    private Timeline<S> reopened() {
        return withLast(spans.get(spans.size() - 1).until(Span.FOREVER));
    }

    private Timeline<S> changed(Span<S> open, LocalDate day, long version, S state) {
        Span<S> next = new Span<>(day, Span.FOREVER, version, state);
        return open.from().equals(day)
                ? withLast(next)
                : withLast(open.until(day)).with(next);
    }

    private Timeline<S> withLast(Span<S> span) {
        List<Span<S>> changed = new ArrayList<>(spans);
        changed.set(changed.size() - 1, span);
        return new Timeline<>(changed);
    }

    private Timeline<S> with(Span<S> span) {
        List<Span<S>> changed = new ArrayList<>(spans);
        changed.add(span);
        return new Timeline<>(changed);
    }
}
