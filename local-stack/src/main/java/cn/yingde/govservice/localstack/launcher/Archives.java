package cn.yingde.govservice.localstack.launcher;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Unpacks the applications and makes the archives of their loaded classes, which halve the work of every later start.
 * Each application is started once on a throw-away database.
 */
final class Archives {

    private static final int TRAINING_SECONDS = 240;

    private final RunFiles files;
    private final Progress progress;

    Archives(RunFiles files, Progress progress) {
        this.files = files;
        this.progress = progress;
    }

    /** One process at a time: runs of one clone share what is made here, wherever their data lies. */
    void prepare() {
        RunLock lock = RunLock.await(files.root().resolve(".run/archives.lock"));
        try {
            prepareAlone();
        } finally {
            lock.release();
        }
    }

    private void prepareAlone() {
        List<Service> missing = new ArrayList<>();
        for (Service service : Service.values()) {
            AppFiles app = new AppFiles(files, service);
            app.unpack();
            if (!Files.exists(app.archive())) {
                missing.add(service);
            }
        }
        if (!missing.isEmpty()) {
            progress.say("archives   being made once for " + missing.size() + " applications (about a minute)");
            train(missing);
            progress.say("archives   ready");
        }
    }

    private void train(List<Service> services) {
        RunFiles training = new RunFiles(files.root(), files.root().resolve(".run/training"));
        new ProcessList(training.processes()).endLeftovers();
        RunFiles.delete(training.run());
        training.make();
        Product product = new Product(training, Ports.free(), progress);
        Thread end = new Thread(product::close, "end-training");
        Runtime.getRuntime().addShutdownHook(end);
        try (product) {
            product.startDatabase();
            // Together: each keeps hardly more than one core busy.
            Map<Service, Child> children = new EnumMap<>(Service.class);
            services.forEach(service -> children.put(service, product.train(service)));
            children.forEach(this::await);
        }
        Runtime.getRuntime().removeShutdownHook(end);
        // After a failure it stays until the next start, with its logs.
        RunFiles.delete(training.run());
    }

    private void await(Service service, Child child) {
        child.await(TRAINING_SECONDS);
        if (child.exitCode() != 0) {
            AppFiles.deleteArchive(new AppFiles(files, service).archive());
            throw new Trouble(
                    "%s does not start: %s (log: %s)".formatted(service.id(), child.lastWords(), child.log()));
        }
    }
}
