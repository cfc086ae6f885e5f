package cn.yingde.govservice.localstack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Loads the demonstration half-year through the public interfaces, as a process of its own. */
final class DemoLoad {

    private static final String LOADER = "cn.yingde.govservice.demodata.DemoLoader";

    private final RunFiles files;
    private final Ports ports;
    private final Product product;

    DemoLoad(RunFiles files, Ports ports, Product product) {
        this.files = files;
        this.ports = ports;
        this.product = product;
    }

    /** Shows what the loader says; its last line is the published report's address. */
    void run() {
        try {
            Process loader = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            product.accompany("demo-load", loader);
            await(loader);
            if (loader.exitValue() != 0) {
                throw new Trouble("The demonstration data was not loaded: see the lines above.");
            }
        } catch (IOException failure) {
            throw new Trouble("The demonstration data cannot be loaded: " + failure.getMessage(), failure);
        }
    }

    /** A loader would wait long for an application that is gone; the one who started both says so at once. */
    private void await(Process loader) {
        while (loader.isAlive()) {
            product.anyDead().ifPresent(dead -> {
                throw Product.died(dead);
            });
            Product.pause();
        }
    }

    private List<String> command() throws IOException {
        Path target = files.root().resolve("demo-data/target");
        String libraries = Files.readString(target.resolve("runtime.classpath")).strip();
        return List.of(
                Jdk.java(),
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                target.resolve("classes") + (libraries.isEmpty() ? "" : ":" + libraries),
                LOADER,
                ports.url(Service.GATEWAY),
                ports.issuerUrl());
    }
}
