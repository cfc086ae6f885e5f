package cn.yingde.govservice.localstack.database;

import java.nio.file.Path;

/** Starts a server for many test runs and leaves it running: {@code SharedTestServer <data directory> <port>}. */
public final class SharedTestServer {

    private static final int BUFFER_POOL_MB = 768;
    private static final int CONNECTIONS = 1000;

    private SharedTestServer() {}

    public static void main(String[] arguments) {
        Path dataDir = Path.of(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        EmbeddedServer server =
                EmbeddedServer.start(new ServerOptions(dataDir, port, BUFFER_POOL_MB, CONNECTIONS, null, false));
        System.out.printf(
                "Test server at %s:%d, process %d%n",
                server.host(), server.port(), server.process().pid());
    }
}
