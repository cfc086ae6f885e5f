package cn.yingde.govservice.localstack.launcher;

/** What stands in the way, in one sentence for the person at the keyboard. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
