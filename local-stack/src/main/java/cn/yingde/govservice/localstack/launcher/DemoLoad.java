package cn.yingde.govservice.localstack.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Loads the demonstration half-year through the public interfaces, as a process of its own. */
final class DemoLoad {

    private static final String LOADER = "cn.yingde.govservice.demodata.DemoLoader";

    private final RunFiles files;
    private final Ports ports;

    DemoLoad(RunFiles files, Ports ports) {
        this.files = files;
        this.ports = ports;
    }

    /** Shows what the loader says; its last line is the published report's address. */
    void run() {
        try {
            Process loader =
                    new ProcessBuilder(command()).redirectErrorStream(true).start();
            try (BufferedReader output = loader.inputReader(StandardCharsets.UTF_8)) {
                output.lines().forEach(System.out::println);
            }
            if (loader.waitFor() != 0) {
                throw new Trouble("The demonstration data was not loaded: see the lines above.");
            }
        } catch (IOException failure) {
            throw new Trouble("The demonstration data cannot be loaded: " + failure.getMessage(), failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.", stop);
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
