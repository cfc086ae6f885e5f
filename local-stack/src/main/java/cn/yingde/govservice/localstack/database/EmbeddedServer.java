package cn.yingde.govservice.localstack.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running MariaDB server on the loopback address, as durable as one in production. */
public final class EmbeddedServer implements AutoCloseable {

    public static final String HOST = "127.0.0.1";
    private static final Duration MOST_START = Duration.ofSeconds(90);
    private static final int MOST_STOP_SECONDS = 60;
    private static final int TRIES = 4;

    private final Process process;
    private final int port;
    private final Thread stopper = new Thread(this::stop, "embedded-server-stop");

    private EmbeddedServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a server for tests: no password, and gone with this process. */
    public static EmbeddedServer start(Path dataDir, int port) {
        return start(ServerOptions.forTests(dataDir, port));
    }

    public static EmbeddedServer start(ServerOptions wanted) {
        ServerOptions options = absolute(wanted);
        ServerFiles files = ServerFiles.in(CacheDirectory.path());
        new DataDirectory(files).make(options.dataDir());
        int tries = options.port() == 0 ? TRIES : 1;
        for (int attempt = 1; ; attempt++) {
            try {
                return startOnce(files, options);
            } catch (DatabaseTrouble trouble) {
                // Between finding a free port and taking it, somebody else may have taken it.
                if (attempt >= tries) {
                    throw trouble;
                }
            }
        }
    }

    private static ServerOptions absolute(ServerOptions given) {
        return new ServerOptions(
                given.dataDir().toAbsolutePath().normalize(),
                given.port(),
                given.bufferPoolMb(),
                given.maxConnections(),
                given.rootPassword(),
                given.diesWithParent());
    }

    private static EmbeddedServer startOnce(ServerFiles files, ServerOptions options) {
        try {
            int port = options.port() == 0 ? freePort() : options.port();
            if (options.rootPassword() != null) {
                InitFile.write(options.dataDir(), options.rootPassword());
            }
            EmbeddedServer server = new EmbeddedServer(launch(files, options, port), port);
            server.awaitAnswer(options.dataDir());
            if (options.diesWithParent()) {
                Runtime.getRuntime().addShutdownHook(server.stopper);
            }
            return server;
        } catch (IOException failure) {
            throw new DatabaseTrouble("The embedded database server does not start", failure);
        }
    }

    private static Process launch(ServerFiles files, ServerOptions options, int port) throws IOException {
        ServerCommand commands = new ServerCommand(files);
        List<String> command = commands.serve(options, port);
        return new ProcessBuilder(options.diesWithParent() ? commands.guarded(command) : Detached.command(command))
                .directory(options.dataDir().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log(options.dataDir()).toFile())
                .start();
    }

    private static Path log(Path dataDir) {
        return dataDir.resolve("server.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer(Path dataDir) {
        long end = System.nanoTime() + MOST_START.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new DatabaseTrouble(
                        "The embedded database server ended at once: %s (log: %s)"
                                .formatted(lastError(dataDir), log(dataDir)),
                        null);
            }
            if (answers()) {
                return;
            }
            pause();
        }
        stop();
        throw new DatabaseTrouble("The embedded database server does not answer, see " + log(dataDir), null);
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(HOST, port), 1000);
            socket.setSoTimeout(2000);
            // The server greets first; the port alone could still be somebody else's.
            return socket.getInputStream().read() >= 0 && process.isAlive();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String lastError(Path dataDir) {
        try {
            return Files.readAllLines(log(dataDir)).stream()
                    .filter(line -> line.contains("[ERROR]"))
                    .findFirst()
                    .orElse("no error in its log");
        } catch (IOException unreadable) {
            return "its log cannot be read";
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new DatabaseTrouble("Interrupted while the database server started", stop);
        }
    }

    public String host() {
        return HOST;
    }

    public int port() {
        return port;
    }

    /** The server's own process, for whoever keeps a list of what runs. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** For the administrator, without a database. */
    public String adminUrl() {
        return "jdbc:mariadb://%s:%d/?user=root".formatted(HOST, port);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(stopper);
        } catch (IllegalStateException alreadyStopping) {
            // The hook does the same.
        }
        stop();
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(MOST_STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
