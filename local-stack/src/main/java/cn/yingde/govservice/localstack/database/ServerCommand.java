package cn.yingde.govservice.localstack.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The server's command lines: one that makes the data directory, one that serves. */
final class ServerCommand {

    /** Ends the server when standard input ends, which the kernel closes even after kill -9 of the parent. */
    private static final String GUARD = """
            exec 3<&0
            "$@" </dev/null & server=$!
            trap 'kill -TERM $server' TERM INT
            { while read -r line; do :; done; kill -TERM $server; } <&3 2>/dev/null & watcher=$!
            # A signal ends a wait early; the server may still be writing.
            wait $server; code=$?
            while kill -0 $server 2>/dev/null; do wait $server; code=$?; done
            kill $watcher 2>/dev/null
            exit $code
            """;

    private final ServerFiles files;

    ServerCommand(ServerFiles files) {
        this.files = files;
    }

    List<String> bootstrap(Path dataDir) {
        List<String> command = common(dataDir);
        command.addAll(List.of("--bootstrap", "--log-warnings=0", "--innodb-log-file-size=48M"));
        return command;
    }

    List<String> serve(ServerOptions options, int port) {
        List<String> command = common(options.dataDir());
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // Relative to the data directory: a full path may be longer than the system allows.
                "--socket=server.sock",
                "--pid-file=server.pid",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,NO_ENGINE_SUBSTITUTION",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=" + options.bufferPoolMb() + "M",
                "--innodb-log-file-size=48M",
                "--max-connections=" + options.maxConnections(),
                "--max-allowed-packet=64M",
                "--performance-schema=OFF",
                "--table-open-cache=800",
                "--key-buffer-size=1M",
                "--aria-pagecache-buffer-size=8M"));
        if (options.rootPassword() != null) {
            command.add("--init-file=" + InitFile.in(options.dataDir()));
        }
        return command;
    }

    List<String> guarded(List<String> command) {
        List<String> whole = new ArrayList<>(List.of("/bin/sh", "-c", GUARD, "database"));
        whole.addAll(command);
        return whole;
    }

    private List<String> common(Path dataDir) {
        List<String> command = new ArrayList<>(List.of(
                files.server().toString(),
                "--no-defaults",
                "--basedir=" + files.home(),
                "--datadir=" + dataDir,
                "--lc-messages-dir=" + files.share("")));
        if ("root".equals(System.getProperty("user.name"))) {
            // The server refuses to run as root unless told by name.
            command.add("--user=root");
        }
        return command;
    }
}
