package cn.yingde.govservice.platform.command;

/** The request has been answered before; carries the stored answer out of the command. */
final class ReplayedAnswer extends RuntimeException {

    private final transient StoredAnswer answer;

    ReplayedAnswer(StoredAnswer answer) {
        super("answered before");
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
