package cn.yingde.govservice.platform.command;

/** Encrypts stored answers, which may hold personal data. */
public interface AnswerSeal {

    /** The sealed text; {@code row} binds it to its key. */
    String seal(long row, String plain);

    /** The plain text. */
    String open(long row, String sealed);
}
