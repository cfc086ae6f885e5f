package cn.yingde.govservice.localstack.launcher;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

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

    void prepare() {
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
            services.forEach(service -> train(product, service));
        }
        Runtime.getRuntime().removeShutdownHook(end);
        // After a failure it stays until the next start, with its logs.
        RunFiles.delete(training.run());
    }

    private void train(Product product, Service service) {
        Child child = product.train(service);
        child.await(TRAINING_SECONDS);
        if (child.exitCode() != 0) {
            AppFiles.deleteArchive(new AppFiles(files, service).archive());
            throw new Trouble(
                    "%s does not start: %s (log: %s)".formatted(service.id(), child.lastWords(), child.log()));
        }
    }
}
