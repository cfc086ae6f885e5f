package cn.yingde.govservice.localstack.launcher;

import cn.yingde.govservice.localstack.database.ServiceDatabase;
import cn.yingde.govservice.localstack.issuer.LocalIssuerApplication;
import java.io.File;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The running product: database, issuer and five applications, each a process of its own. */
public final class Product implements AutoCloseable {

    static final String DATABASE = "database";
    static final String ISSUER = "issuer";
    private static final Duration MOST_START = Duration.ofMinutes(5);
    private static final int STOP_SECONDS = 30;
    private static final int ISSUER_HEAP_MB = 64;

    private final RunFiles files;
    private final Ports ports;
    private final Progress progress;
    private final ProcessList list;
    private final Secrets secrets;
    private final ServiceSettings settings;
    private final Readiness readiness = new Readiness();
    private final Map<String, Child> children = new LinkedHashMap<>();
    private final List<Process> guests = new ArrayList<>();
    private @Nullable DatabaseServer database;
    private volatile boolean closed;

    Product(RunFiles files, Ports ports, Progress progress) {
        this.files = files;
        this.ports = ports;
        this.progress = progress;
        this.list = new ProcessList(files.processes());
        this.secrets = new Secrets(files.keys().resolve("passwords.properties"));
        this.settings = new ServiceSettings(files, ports);
    }

    /** A product without data of earlier runs, for whoever tries what it stands. */
    public static Product fresh(RunFiles files, Ports ports, PrintStream out) {
        files.make();
        new ProcessList(files.processes()).endLeftovers();
        files.reset();
        MachineChecks.check(files, ports.all(true));
        return new Product(files, ports, new Progress(out));
    }

    public Ports ports() {
        return ports;
    }

    public RunFiles files() {
        return files;
    }

    /** Starts everything and returns when all of it is ready. */
    public void start() {
        startDatabase();
        startIssuer();
        for (Service service : Service.values()) {
            startService(service);
        }
        awaitReady(ports.issuerUrl() + "/.well-known/openid-configuration", ISSUER);
        for (Service service : Service.values()) {
            awaitReady(service);
        }
    }

    synchronized void startDatabase() {
        refuseWhenClosed();
        String given = givenDatabase();
        if (given != null) {
            database = new DatabaseServer.Given(given, variable("DB_USER", "root"), variable("DB_PASSWORD", ""));
            progress.say("database   as DB_URL says: " + given);
            return;
        }
        DatabaseServer.Embedded server =
                new DatabaseServer.Embedded(files.data().resolve("mariadb"), ports.database(), secrets);
        database = server;
        list.add(DATABASE, server.process());
        progress.say("database   ready at " + server.address());
    }

    /** The address of a server of the user's own; null without one. */
    static @Nullable String givenDatabase() {
        String given = System.getenv("DB_URL");
        return given == null || given.isBlank() ? null : given;
    }

    private static String variable(String name, String usual) {
        String value = System.getenv(name);
        return value == null ? usual : value;
    }

    /** Starts the issuer without waiting for it. */
    public synchronized void startIssuer() {
        List<String> command = List.of(
                Jdk.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx" + ISSUER_HEAP_MB + "m",
                "-cp",
                System.getProperty("java.class.path"),
                LocalIssuerApplication.class.getName(),
                "--server.port=" + ports.issuer(),
                "--local-issuer.url=" + ports.issuerUrl(),
                "--local-issuer.key-file=" + files.keys().resolve("issuer.json"),
                "--local-issuer.gateway-origins=%s,http://127.0.0.1:%d"
                        .formatted(ports.url(Service.GATEWAY), ports.of(Service.GATEWAY)));
        started(Child.start(ISSUER, absolute(command), ServiceCommand.ENVIRONMENT, files.run(), files.log(ISSUER)));
    }

    /** The launcher's own class path may be relative, and the issuer starts elsewhere. */
    private static List<String> absolute(List<String> command) {
        List<String> absolute = new ArrayList<>(command);
        int classPath = absolute.indexOf("-cp") + 1;
        absolute.set(
                classPath,
                List.of(absolute.get(classPath).split(File.pathSeparator)).stream()
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .collect(Collectors.joining(File.pathSeparator)));
        return absolute;
    }

    /** Starts an application without waiting for it. */
    public void startService(Service service) {
        startInstance(service.id(), service, 0);
    }

    /** Starts a further instance on the same database, its ports moved by {@code shift}. */
    public synchronized void startInstance(String instance, Service service, int shift) {
        refuseWhenClosed();
        AppFiles app = new AppFiles(files, service);
        Path config = config(instance, service, shift);
        started(Child.start(
                instance,
                new ServiceCommand(service, app).run(config),
                ServiceCommand.ENVIRONMENT,
                files.run(),
                files.log(instance)));
    }

    /** Starts an application that writes its archive and ends. */
    synchronized Child train(Service service) {
        Child child = Child.start(
                service.id(),
                new ServiceCommand(service, new AppFiles(files, service)).train(config(service.id(), service, 0)),
                ServiceCommand.ENVIRONMENT,
                files.run(),
                files.log(service.id()));
        started(child);
        return child;
    }

    private Path config(String instance, Service service, int shift) {
        if (service == Service.GATEWAY || database == null) {
            return settings.write(instance, service, null, "", shift);
        }
        ServiceDatabase made = database.create(service, secrets);
        return settings.write(instance, service, made, database.url(made), shift);
    }

    private void started(Child child) {
        list.add(child.name(), child.handle());
        children.put(child.name(), child);
    }

    /** A process that works beside the product for a while and must not outlive it. */
    synchronized void accompany(String name, Process guest) {
        if (closed) {
            guest.destroy();
        }
        list.add(name, guest.toHandle());
        guests.add(guest);
    }

    public void awaitReady(Service service) {
        awaitReady(
                "http://127.0.0.1:%d/actuator/health/readiness".formatted(ports.managementOf(service)), service.id());
    }

    /** Waits until the address answers 200; trouble when the process ends first. */
    public void awaitReady(String url, String name) {
        long end = System.nanoTime() + MOST_START.toNanos();
        while (!readiness.of(url)) {
            anyDead().ifPresent(dead -> {
                throw died(dead);
            });
            if (System.nanoTime() > end) {
                throw new Trouble(
                        "%s is not ready after %d s: see %s".formatted(name, MOST_START.toSeconds(), files.log(name)));
            }
            pause();
        }
        progress.say("%-10s ready".formatted(name));
    }

    /** A process that ended by itself. */
    synchronized Optional<Child> anyDead() {
        return closed
                ? Optional.empty()
                : children.values().stream().filter(child -> !child.alive()).findFirst();
    }

    static Trouble died(Child dead) {
        return new Trouble("%s ended by itself (exit code %d): %s (log: %s)"
                .formatted(dead.name(), dead.exitCode(), dead.lastWords(), dead.log()));
    }

    /** Ends a process at once, as a power cut would; its end is then no surprise to those who wait for others. */
    public void kill(String name) {
        Child child = removed(name);
        child.kill();
    }

    private synchronized Child removed(String name) {
        Child child = children.remove(name);
        if (child == null) {
            throw new Trouble("No process is called " + name);
        }
        return child;
    }

    synchronized Collection<Child> children() {
        return List.copyOf(children.values());
    }

    private void refuseWhenClosed() {
        if (closed) {
            throw new Trouble("The product is being ended.");
        }
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.", stop);
        }
    }

    boolean closed() {
        return closed;
    }

    /** Ends all: the applications together, then the issuer, and the database when nobody writes any more. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        guests.forEach(Process::destroy);
        List<Child> applications = children.values().stream()
                .filter(child -> !child.name().equals(ISSUER))
                .toList();
        applications.forEach(Child::ask);
        applications.forEach(child -> child.await(STOP_SECONDS));
        children.values().forEach(Child::ask);
        children.values().forEach(child -> child.await(STOP_SECONDS));
        if (database != null) {
            database.close();
        }
        list.clear();
    }
}
