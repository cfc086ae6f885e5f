package cn.yingde.govservice.gateway.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A service that fails in every way a network knows, on command. */
public final class WildPeer {
    /** How the next calls go. */
    public enum Mood {
        WELL,
        NOT_FOUND,
        BROKEN,
        SILENT,
        RESET,
        HALF_A_BODY,
        STUCK_HALF_WAY
    }

    private static final String BODY = "{\"service\":\"wild\"}";

    private final ExecutorService threads = Executors.newCachedThreadPool(TestIssuer::daemon);
    private final AtomicInteger calls = new AtomicInteger();
    private final int port;
    private ServerSocket socket;
    private volatile Mood mood = Mood.WELL;

    public WildPeer() {
        socket = listen(0);
        port = socket.getLocalPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public void is(Mood now) {
        mood = now;
    }

    /** How many requests arrived, whatever became of them. */
    public int calls() {
        return calls.get();
    }

    public void stop() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public void start() {
        if (socket.isClosed()) {
            socket = listen(port);
        }
    }

    private ServerSocket listen(int wanted) {
        try {
            ServerSocket fresh = new ServerSocket();
            fresh.setReuseAddress(true);
            fresh.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), wanted));
            threads.execute(() -> accept(fresh));
            return fresh;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void accept(ServerSocket server) {
        while (!server.isClosed()) {
            try {
                Socket connection = server.accept();
                threads.execute(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            readRequest(new BufferedInputStream(connection.getInputStream()));
            calls.incrementAndGet();
            answer(connection);
        } catch (IOException gone) {
            // The gateway went away, which is what some tests want.
        }
    }

    private void answer(Socket connection) throws IOException {
        switch (mood) {
            case WELL -> write(connection, "200 OK", BODY.length(), BODY);
            case NOT_FOUND -> write(connection, "404 Not Found", BODY.length(), BODY);
            case BROKEN -> write(connection, "500 Internal Server Error", BODY.length(), BODY);
            case RESET -> connection.setSoLinger(true, 0);
            case HALF_A_BODY -> write(connection, "200 OK", BODY.length(), BODY.substring(0, 9));
            case STUCK_HALF_WAY -> {
                write(connection, "200 OK", BODY.length(), BODY.substring(0, 9));
                untilClosed(connection);
            }
            case SILENT -> untilClosed(connection);
        }
    }

    private static void write(Socket connection, String status, int length, String body) throws IOException {
        String head = "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + length
                + "\r\nConnection: close\r\n\r\n";
        connection.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
        connection.getOutputStream().flush();
    }

    private static void untilClosed(Socket connection) throws IOException {
        while (connection.getInputStream().read() >= 0) {
            // what more may come is of no interest
        }
    }

    private static void readRequest(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("closed before a request");
            }
            head.append((char) next);
        }
        in.readNBytes(contentLength(head.toString()));
    }

    private static int contentLength(String head) {
        return head.lines()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).trim()))
                .findFirst()
                .orElse(0);
    }
}
