package cn.yingde.govservice.localstack.launcher;

import java.nio.file.Path;

/** The Java that runs the launcher also runs the product. */
final class Jdk {

    /** From here on the virtual machine writes an archive of loaded and linked classes in one step. */
    private static final int AOT_CACHE = 25;

    private Jdk() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static int version() {
        return Runtime.version().feature();
    }

    static boolean aotCache() {
        return version() >= AOT_CACHE;
    }
}
