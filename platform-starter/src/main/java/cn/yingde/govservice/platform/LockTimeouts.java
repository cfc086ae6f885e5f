package cn.yingde.govservice.platform;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/** Tells locks that were not got apart from other failures: MySQL gives them a code and no SQL state of their own. */
final class LockTimeouts extends SQLExceptionSubclassTranslator {

    private static final int WAITED_TOO_LONG = 1205;
    private static final int DID_NOT_WAIT = 3572;
    private static final Set<Integer> CODES = Set.of(WAITED_TOO_LONG, DID_NOT_WAIT);

    @Override
    protected @Nullable DataAccessException doTranslate(String task, @Nullable String sql, SQLException failure) {
        if (CODES.contains(failure.getErrorCode()) || CODES.contains(codeInBatch(failure))) {
            return new CannotAcquireLockException(buildMessage(task, sql, failure), failure);
        }
        return super.doTranslate(task, sql, failure);
    }

    private static int codeInBatch(SQLException failure) {
        return failure instanceof BatchUpdateException && failure.getNextException() != null
                ? failure.getNextException().getErrorCode()
                : 0;
    }
}
