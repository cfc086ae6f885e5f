package cn.yingde.govservice.demodata;

import cn.yingde.govservice.demodata.loading.HalfYearLoad;
import cn.yingde.govservice.demodata.loading.LoadFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Writes the demonstration's files, or loads them through the gateway: {@code DemoLoader GATEWAY ISSUER}. */
public final class DemoLoader {

    private static final String USAGE = """
            Usage: DemoLoader GATEWAY-URL ISSUER-URL [--in DIR]   load the half-year (the files of DIR instead of new ones)
                   DemoLoader --out DIR                           write the files only
            """;
    private static final Set<Integer> LOADING = Set.of(2, 4);

    private DemoLoader() {}

    public static void main(String[] args) throws IOException {
        List<String> words = List.of(args);
        try {
            if (words.size() == 2 && words.get(0).equals("--out")) {
                Collection.writeAll(Path.of(words.get(1)));
                System.out.println("Written to " + words.get(1));
            } else if (LOADING.contains(words.size())
                    && (words.size() == 2 || words.get(2).equals("--in"))) {
                load(words);
            } else {
                System.err.print(USAGE);
                System.exit(2);
            }
        } catch (LoadFailed e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void load(List<String> words) throws IOException {
        HalfYearLoad load = new HalfYearLoad(words.get(0), words.get(1), System.out);
        if (words.size() == 4) {
            load.load(Path.of(words.get(3)));
            return;
        }
        Path files = Files.createTempDirectory("govservice-demo");
        try {
            Collection.writeAll(files);
            load.load(files);
        } finally {
            for (Collection collection : Collection.values()) {
                Files.deleteIfExists(collection.in(files));
            }
            Files.deleteIfExists(files);
        }
    }
}
