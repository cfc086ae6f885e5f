package cn.yingde.govservice.platform.feed;

import cn.yingde.govservice.platform.ids.NodeLease;
import java.time.Duration;

/** Numbers the feed every 200 ms and keeps this replica's identifier node leased. */
final class NumberingRunner extends Loop {

    private final FeedNumbering numbering;
    private final NodeLease lease;

    NumberingRunner(FeedNumbering numbering, NodeLease lease) {
        super("feed-numbering", Duration.ofMillis(200));
        this.numbering = numbering;
        this.lease = lease;
    }

    @Override
    protected boolean runOnce() {
        lease.node();
        return numbering.run() >= FeedNumbering.BATCH;
    }
}
