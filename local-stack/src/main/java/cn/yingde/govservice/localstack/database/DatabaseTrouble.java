package cn.yingde.govservice.localstack.database;

import org.jspecify.annotations.Nullable;

/** Says in one sentence why the embedded server does not run. */
public final class DatabaseTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseTrouble(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
