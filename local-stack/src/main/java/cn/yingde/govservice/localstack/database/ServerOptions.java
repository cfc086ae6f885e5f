package cn.yingde.govservice.localstack.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How one server runs.
 *
 * @param dataDir where its data lives; made when missing
 * @param port of 127.0.0.1; 0 takes a free one
 * @param bufferPoolMb memory for pages
 * @param maxConnections most connections at once
 * @param rootPassword of the administrator; none in tests
 * @param diesWithParent ends when the process that started it ends, however that happens
 */
public record ServerOptions(
        Path dataDir,
        int port,
        int bufferPoolMb,
        int maxConnections,
        @Nullable String rootPassword,
        boolean diesWithParent) {

    private static final int TEST_POOL_MB = 128;
    private static final int CONNECTIONS = 300;

    /** What tests use: no password, gone with the test. */
    public static ServerOptions forTests(Path dataDir, int port) {
        return new ServerOptions(dataDir, port, TEST_POOL_MB, CONNECTIONS, null, true);
    }

    public ServerOptions withBufferPool(int megabytes) {
        return new ServerOptions(dataDir, port, megabytes, maxConnections, rootPassword, diesWithParent);
    }

    public ServerOptions withRootPassword(String password) {
        return new ServerOptions(dataDir, port, bufferPoolMb, maxConnections, password, diesWithParent);
    }

    /** Goes on when the starter ends; whoever starts it so must end it. */
    public ServerOptions outlivingParent() {
        return new ServerOptions(dataDir, port, bufferPoolMb, maxConnections, rootPassword, false);
    }
}
