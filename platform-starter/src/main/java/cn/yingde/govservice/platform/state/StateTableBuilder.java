package cn.yingde.govservice.platform.state;

import cn.yingde.govservice.platform.problem.ProblemCode;
import cn.yingde.govservice.platform.state.StateTable.Edge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a table: {@code on(DISPATCH).from(PENDING).to(DISPATCHED)}. */
public final class StateTableBuilder<S extends Enum<S>, A extends Enum<A>> {

    private final Class<S> states;
    private final Class<A> actions;
    private final ProblemCode refusedWith;
    private final EnumSet<S> starts;
    private final List<Edge<S, A>> edges = new ArrayList<>();

    StateTableBuilder(Class<S> states, Class<A> actions, ProblemCode refusedWith) {
        this.states = states;
        this.actions = actions;
        this.refusedWith = refusedWith;
        this.starts = EnumSet.noneOf(states);
    }

    @SafeVarargs
    public final StateTableBuilder<S, A> startingIn(S... born) {
        starts.addAll(List.of(born));
        return this;
    }

    public Row<S, A> on(A action) {
        return new Row<>(this, action);
    }

    /** The finished table; without {@link #startingIn} the first state is the start. */
    public StateTable<S, A> build() {
        if (starts.isEmpty()) {
            starts.add(Objects.requireNonNull(states.getEnumConstants())[0]);
        }
        return new StateTable<>(states, actions, refusedWith, starts, edges);
    }

    private void add(A action, Set<S> from, Set<S> to) {
        for (S source : from) {
            if (edges.stream().anyMatch(edge -> edge.from() == source && edge.action() == action)) {
                throw new IllegalArgumentException(action + " in " + source + " has two rows");
            }
            edges.add(new Edge<>(action, source, Collections.unmodifiableSet(to)));
        }
    }

    /** A row being written. */
    public static final class Row<S extends Enum<S>, A extends Enum<A>> {

        private final StateTableBuilder<S, A> table;
        private final A action;
        private @Nullable Set<S> from;

        private Row(StateTableBuilder<S, A> table, A action) {
            this.table = table;
            this.action = action;
        }

        @SafeVarargs
        public final Row<S, A> from(S... sources) {
            from = EnumSet.copyOf(List.of(sources));
            return this;
        }

        @SafeVarargs
        public final StateTableBuilder<S, A> to(S... targets) {
            table.add(action, Objects.requireNonNull(from, "from() first"), EnumSet.copyOf(List.of(targets)));
            return table;
        }

        /** For an action that leaves the state as it is. */
        public StateTableBuilder<S, A> stay() {
            for (S source : Objects.requireNonNull(from, "from() first")) {
                table.add(action, Set.of(source), EnumSet.of(source));
            }
            return table;
        }
    }
}
