package cn.yingde.govservice.benchmarks;

import java.nio.file.Path;

/** Measures a running product: {@code Bench command|import RUN-DIR}. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            System.err.println("Usage: Bench command|import RUN-DIR");
            System.exit(2);
        }
        RunningProduct product = new RunningProduct(Path.of(args[1]));
        System.out.println("database " + product.databaseVersion() + "; " + System.getProperty("java.vm.version"));
        if (args[0].equals("command")) {
            new CommandBench(product).run();
        } else {
            new ImportBench(product).run();
        }
    }
}
