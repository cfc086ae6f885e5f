package cn.yingde.govservice.hotline.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a broken rule means: a live act is refused, imported history is kept as it was and marked. */
@FunctionalInterface
public interface Judgement {

    /** Refuses. */
    Judgement LIVE = refusal -> {
        throw refusal.toException();
    };

    void broken(Refusal refusal);

    default void on(Optional<Refusal> refusal) {
        refusal.ifPresent(this::broken);
    }

    /** Collects the codes of the rules that history broke. */
    final class Deviations implements Judgement {

        private final List<String> codes = new ArrayList<>();

        @Override
        public void broken(Refusal refusal) {
            if (!codes.contains(refusal.code().name())) {
                codes.add(refusal.code().name());
            }
        }

        public List<String> codes() {
            return List.copyOf(codes);
        }
    }
}
