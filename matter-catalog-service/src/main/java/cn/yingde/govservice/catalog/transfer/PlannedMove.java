package cn.yingde.govservice.catalog.transfer;

import cn.yingde.govservice.catalog.matter.Matter;
import cn.yingde.govservice.catalog.matter.Move;

/** One matter and where it goes. */
record PlannedMove(Matter from, Move move) {

    /** A merged matter that keeps its code goes on as it is. */
    boolean survives() {
        return from.code().equals(move.code());
    }
}
