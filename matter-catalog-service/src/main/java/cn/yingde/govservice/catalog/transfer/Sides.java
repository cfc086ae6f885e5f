package cn.yingde.govservice.catalog.transfer;

import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/** The departments on both sides of an item and what they have said. */
record Sides(List<Side> all) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A side without departments, as a renaming's target, has nothing to confirm. */
    TransferState state() {
        boolean source = confirmed(Side.Of.SOURCE);
        boolean target = confirmed(Side.Of.TARGET);
        if (source && target) {
            return TransferState.CONFIRMED;
        }
        boolean targetSpoke = target && all.stream().anyMatch(side -> side.side() == Side.Of.TARGET);
        return source
                ? TransferState.SOURCE_CONFIRMED
                : targetSpoke ? TransferState.TARGET_CONFIRMED : TransferState.PROPOSED;
    }

    Sides confirm(Predicate<Side> speaks) {
        return new Sides(all.stream()
                .map(side -> speaks.test(side) ? side.confirm() : side)
                .toList());
    }

    boolean anyOf(Predicate<Side> asked) {
        return all.stream().anyMatch(asked);
    }

    private boolean confirmed(Side.Of side) {
        return all.stream().filter(one -> one.side() == side).allMatch(Side::confirmed);
    }

    String write() {
        return JSON.writeValueAsString(this);
    }

    static Sides read(String json) {
        return JSON.readValue(json, Sides.class);
    }
}
