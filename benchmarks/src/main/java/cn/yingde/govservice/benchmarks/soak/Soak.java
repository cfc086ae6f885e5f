package cn.yingde.govservice.benchmarks.soak;

import cn.yingde.govservice.localstack.launcher.Ports;
import cn.yingde.govservice.localstack.launcher.Product;
import cn.yingde.govservice.localstack.launcher.RunFiles;
import java.nio.file.Path;

/** Starts a product of its own, does to it what one of the soaks does, and says whether it held. */
public final class Soak {

    private static final int OFFSET = 30_000;

    private Soak() {}

    /** Arguments: kill, issuer or two; the clone's directory. */
    public static void main(String[] arguments) {
        Path root = Path.of(arguments[1]);
        RunFiles files = new RunFiles(root, root.resolve(".run/soak"));
        Product product = Product.fresh(files, new Ports(OFFSET), System.out);
        Runtime.getRuntime().addShutdownHook(new Thread(product::close, "end"));
        try {
            product.start();
            soak(arguments[0], product);
            System.out.println("./soak " + arguments[0] + ": held");
        } catch (RuntimeException failed) {
            System.out.println("./soak " + arguments[0] + ": DID NOT HOLD: " + failed.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static void soak(String which, Product product) {
        Http http = new Http(product.ports());
        switch (which) {
            case "kill" -> new KillSoak(product, http).run();
            case "issuer" -> new IssuerSoak(product, http).run();
            case "two" -> new TwoSoak(product, http).run();
            default -> throw new Failed("kill, issuer or two, not " + which);
        }
    }
}
