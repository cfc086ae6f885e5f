package cn.yingde.govservice.demodata.loading;

/** The load cannot go on; the message is for the person who started it. */
public final class LoadFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoadFailed(String message) {
        super(message);
    }
}
