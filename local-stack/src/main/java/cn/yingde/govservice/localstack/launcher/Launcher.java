package cn.yingde.govservice.localstack.launcher;

import cn.yingde.govservice.localstack.database.DatabaseTrouble;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** What {@code ./run} is: starts the product, shows its logs, and ends it whole. */
public final class Launcher {

    private static final Predicate<String> ALL = line -> true;
    private static final Predicate<String> TROUBLE_ONLY = line -> line.contains(" WARN ") || line.contains(" ERROR ");

    private final RunFiles files;
    private final RunOptions options;
    private final Progress progress = new Progress(System.out);

    private Launcher(RunFiles files, RunOptions options) {
        this.files = files;
        this.options = options;
    }

    /** Arguments: the clone's directory, then those of {@code ./run}. */
    public static void main(String[] arguments) {
        try {
            RunOptions options = RunOptions.parse(List.of(arguments).subList(1, arguments.length));
            new Launcher(RunFiles.of(Path.of(arguments[0])), options).run();
        } catch (Trouble | DatabaseTrouble trouble) {
            System.err.println("./run: " + trouble.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        options.allow(Product.givenDatabase());
        files.make();
        RunLock lock = RunLock.take(files.lock());
        endLeftovers();
        if (options.reset()) {
            files.reset();
            progress.say("reset      data and keys of earlier runs are gone");
        }
        Ports ports = new Ports(options.portOffset());
        MachineChecks.check(files, ports.all(Product.givenDatabase() == null));
        new Archives(files, progress).prepare();
        if (options.prepareOnly()) {
            return;
        }
        Product product = new Product(files, ports, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(product, lock), "end"));
        product.start();
        new Welcome(ports).print(System.out);
        if (options.demo()) {
            new DemoLoad(files, ports, product).run();
        }
        watch(product);
    }

    private void endLeftovers() {
        List<String> found = new ProcessList(files.processes()).endLeftovers();
        if (!found.isEmpty()) {
            progress.say("leftovers  of an earlier run ended: " + String.join(", ", found));
        }
    }

    private void end(Product product, RunLock lock) {
        progress.say("ending     all processes");
        product.close();
        progress.say("ended      nothing is left running");
        lock.release();
    }

    private void watch(Product product) {
        // After the demonstration load the report's address stays the last line, unless something is wrong.
        LogFollower logs = new LogFollower(System.out, options.demo() ? TROUBLE_ONLY : ALL);
        product.children().forEach(child -> logs.follow(child.name(), child.log()));
        logs.skipToEnd();
        while (!product.closed()) {
            product.anyDead().ifPresent(dead -> {
                throw Product.died(dead);
            });
            if (!options.quiet()) {
                logs.poll();
            }
            Product.pause();
        }
    }
}
