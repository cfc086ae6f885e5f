package cn.yingde.govservice.platform.ids;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidFactory;
import java.time.Instant;
import java.util.function.IntSupplier;

/** Time-ordered 64-bit identifiers (TSID) whose node bits are leased from the service's database. */
public final class Ids {

    private static final int TIME_SHIFT = 22;

    private final IntSupplier node;
    private volatile int usedNode = -1;
    private volatile TsidFactory factory = TsidFactory.newInstance1024(0);

    public Ids(IntSupplier node) {
        this.node = node;
    }

    /** The next identifier, unique in the service. */
    public long next() {
        return factory().create().toLong();
    }

    /** Smaller than every identifier made at or after this moment. */
    public static long before(Instant moment) {
        return (moment.toEpochMilli() - Tsid.TSID_EPOCH) << TIME_SHIFT;
    }

    private TsidFactory factory() {
        int leased = node.getAsInt();
        if (leased != usedNode) {
            use(leased);
        }
        return factory;
    }

    private synchronized void use(int leased) {
        if (leased != usedNode) {
            factory = TsidFactory.newInstance1024(leased);
            usedNode = leased;
        }
    }
}
