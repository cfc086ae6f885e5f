package cn.yingde.govservice.benchmarks.soak;

/** What was to hold does not. */
final class Failed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Failed(String sentence) {
        super(sentence);
    }
}
