package cn.yingde.govservice.cases.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the pinned process, in order. Receipt, acceptance, decision and delivery are steps of the published
 * process that have acts of their own: an opinion on them is taken when it is given, and never waited for.
 *
 * @param names null when the body of the matter is not known here (imported history)
 */
public record ReviewSteps(@Nullable List<String> names) {

    private static final List<String> WITH_ACTS_OF_THEIR_OWN =
            List.of("申请", "收件", "受理", "决定", "办结", "制证", "发证", "颁证", "送达");

    public static ReviewSteps unknown() {
        return new ReviewSteps(null);
    }

    /** Whether opinions follow a published order; without one any step may be named. */
    boolean ordered() {
        return names != null && !names.isEmpty();
    }

    /** The step named, by its name or by its place counted from 1. */
    String resolve(String asked) {
        if (names != null && asked.matches("[1-9]\\d?") && Integer.parseInt(asked) <= names.size()) {
            return names.get(Integer.parseInt(asked) - 1);
        }
        return asked;
    }

    /** Whether nothing that needs an opinion stands between what is done and this step. */
    boolean isTurnOf(String step, int done) {
        int index = indexOf(step);
        return names != null
                && index >= done
                && names.subList(done, index).stream().noneMatch(ReviewSteps::needsOpinion);
    }

    /** The next step that needs an opinion; null when all have theirs. */
    @Nullable
    String expected(int done) {
        List<String> open = open(done);
        return open.isEmpty() ? null : open.get(0);
    }

    /** What still needs an opinion. */
    List<String> open(int done) {
        return names == null || done >= names.size()
                ? List.of()
                : names.subList(done, names.size()).stream()
                        .filter(ReviewSteps::needsOpinion)
                        .toList();
    }

    int indexOf(String name) {
        return names == null ? -1 : names.indexOf(name);
    }

    private static boolean needsOpinion(String name) {
        return WITH_ACTS_OF_THEIR_OWN.stream().noneMatch(name::startsWith);
    }
}
