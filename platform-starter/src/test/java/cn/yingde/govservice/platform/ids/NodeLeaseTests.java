package cn.yingde.govservice.platform.ids;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingde.govservice.platform.probe.ProbeApiTest;
import cn.yingde.govservice.platform.time.MachineTime;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("sql")
class NodeLeaseTests extends ProbeApiTest {

    @Autowired
    DataSource database;

    @Autowired
    MachineTime machine;

    @Test
    void replicasLeaseDifferentNodesSoThatTheirIdentifiersNeverMeet() {
        Ids one = ids();
        Ids other = ids();
        Set<Long> made = new HashSet<>();
        IntStream.range(0, 20_000).forEach(turn -> {
            made.add(one.next());
            made.add(other.next());
        });
        assertThat(made).hasSize(40_000);
    }

    @Test
    void aLeaseIsKeptWhileItHolds() {
        NodeLease lease = new NodeLease(JdbcClient.create(database), machine);
        assertThat(lease.held()).isEqualTo(-1);
        int node = lease.node();
        assertThat(lease.node()).isEqualTo(node);
        assertThat(lease.held()).isEqualTo(node);
    }

    private Ids ids() {
        NodeLease lease = new NodeLease(JdbcClient.create(database), machine);
        return new Ids(lease::node);
    }
}
