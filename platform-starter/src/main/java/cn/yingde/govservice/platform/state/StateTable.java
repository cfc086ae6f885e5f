package cn.yingde.govservice.platform.state;

import cn.yingde.govservice.platform.problem.ProblemCode;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The whole life of a subject as data: an action that has no row for a state is refused in it. The same table drives
 * the service, the diagram in the documents and the generated tests.
 *
 * @param <S> the states
 * @param <A> the actions
 */
public final class StateTable<S extends Enum<S>, A extends Enum<A>> {

    /** One row: the action, the state it is taken in, and the states it can lead to. */
    public record Edge<S extends Enum<S>, A extends Enum<A>>(A action, S from, Set<S> to) {}

    private final Class<S> states;
    private final Class<A> actions;
    private final ProblemCode refusedWith;
    private final Set<S> starts;
    private final List<Edge<S, A>> edges;

    StateTable(Class<S> states, Class<A> actions, ProblemCode refusedWith, EnumSet<S> starts, List<Edge<S, A>> edges) {
        this.states = states;
        this.actions = actions;
        this.refusedWith = refusedWith;
        this.starts = Collections.unmodifiableSet(EnumSet.copyOf(starts));
        this.edges = List.copyOf(edges);
    }

    /** Begins a table; {@code refusedWith} is the 409 problem of an action that the state does not allow. */
    public static <S extends Enum<S>, A extends Enum<A>> StateTableBuilder<S, A> of(
            Class<S> states, Class<A> actions, ProblemCode refusedWith) {
        return new StateTableBuilder<>(states, actions, refusedWith);
    }

    public boolean allows(S state, A action) {
        return edge(state, action) != null;
    }

    /** Refuses, naming the state found and the states that the action is for. */
    public void require(S state, A action) {
        if (!allows(state, action)) {
            throw ProblemException.of(refusedWith, refusal(state, action));
        }
    }

    /** The states that the action can lead to from this one; none if it is not allowed. */
    public Set<S> targets(S state, A action) {
        Edge<S, A> edge = edge(state, action);
        return edge == null ? Set.of() : edge.to();
    }

    /** The one state that the action leads to; for actions with a single outcome. */
    public S next(S state, A action) {
        require(state, action);
        Set<S> targets = targets(state, action);
        if (targets.size() != 1) {
            throw new IllegalStateException(action + " in " + state + " can lead to " + targets);
        }
        return targets.iterator().next();
    }

    public Set<A> actions(S state) {
        return edges.stream()
                .filter(edge -> edge.from() == state)
                .map(Edge::action)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(actions)));
    }

    /** The states in which the action can be taken. */
    public Set<S> sources(A action) {
        return edges.stream()
                .filter(edge -> edge.action() == action)
                .map(Edge::from)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(states)));
    }

    public List<Edge<S, A>> edges() {
        return edges;
    }

    /** The states a subject can be born in. */
    public Set<S> starts() {
        return starts;
    }

    /** Every state that some path from a start leads to. */
    public Set<S> reachable() {
        EnumSet<S> reached = EnumSet.copyOf(starts);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Edge<S, A> edge : edges) {
                grown |= reached.contains(edge.from()) && reached.addAll(edge.to());
            }
        }
        return reached;
    }

    /** The states that nothing leads out of. */
    public Set<S> ends() {
        EnumSet<S> ends = EnumSet.allOf(states);
        edges.stream().filter(edge -> !edge.to().equals(Set.of(edge.from()))).forEach(edge -> ends.remove(edge.from()));
        return ends;
    }

    /** Why the action is not possible, in words. */
    public Text refusal(S state, A action) {
        Set<S> possible = sources(action);
        return Text.of(
                "当前状态为 %s，不能执行 %s；该操作只能在以下状态执行：%s。".formatted(state, action, names(possible, "、", "无")),
                "%s is not possible in state %s; it is possible in: %s."
                        .formatted(action, state, names(possible, ", ", "none")));
    }

    /** The table as a Mermaid state diagram, in the order of the rows. */
    public String mermaid() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n");
        starts.forEach(start -> diagram.append("    [*] --> ").append(start).append('\n'));
        for (Edge<S, A> edge : edges) {
            edge.to().forEach(to -> diagram.append("    %s --> %s: %s%n".formatted(edge.from(), to, edge.action())));
        }
        ends().stream().filter(reachable()::contains).forEach(end -> diagram.append("    %s --> [*]%n".formatted(end)));
        return diagram.toString().replace(System.lineSeparator(), "\n");
    }

    private @Nullable Edge<S, A> edge(S state, A action) {
        return edges.stream()
                .filter(edge -> edge.from() == state && edge.action() == action)
                .findFirst()
                .orElse(null);
    }

    private static String names(Set<? extends Enum<?>> values, String separator, String none) {
        return values.isEmpty() ? none : values.stream().map(Enum::name).collect(Collectors.joining(separator));
    }
}
