package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.security.Role;
import java.util.Arrays;
import java.util.function.Predicate;

/** Who speaks for a department in a reform. */
final class TransferAccess {

    private TransferAccess() {}

    /** Its own editor, or its own system. */
    static boolean speaks(Caller caller, String departmentId) {
        boolean editor = caller.has(Role.CATALOG_EDITOR) || (caller.machine() && caller.hasScope("catalog.write"));
        return editor && caller.inDepartment(departmentId);
    }

    /** One of the departments on either side. */
    static boolean speaksForEither(Caller caller, TransferItem item) {
        return item.sides().anyOf(side -> speaks(caller, side.departmentId()));
    }

    /** Whether the caller has a side to confirm for. */
    static boolean confirms(Caller caller, TransferBatch batch, TransferItem item) {
        return Arrays.stream(Side.Of.values())
                .anyMatch(side -> item.sides().anyOf(speaksFor(caller, batch, item, side)));
    }

    /**
     * The departments of a side that the caller confirms for. What happened long ago is recorded by a reviewer for
     * everybody; a renamed department, which has one side only, may call it either.
     */
    static Predicate<Side> speaksFor(Caller caller, TransferBatch batch, TransferItem item, Side.Of asked) {
        boolean recorder = batch.historical() && caller.has(Role.CATALOG_REVIEWER);
        boolean eitherSide = item.kind() == TransferKind.RENAME;
        return side -> (eitherSide || side.side() == asked) && (recorder || speaks(caller, side.departmentId()));
    }
}
