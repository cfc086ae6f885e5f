package cn.yingde.govservice.platform.command;

import cn.yingde.govservice.platform.problem.ProblemAdvice;
import cn.yingde.govservice.platform.security.CurrentCaller;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a command: one transaction that begins with its idempotency key and ends with the stored answer. A command that
 * loses a race is run once more on the fresh state; with {@code If-Match} it is refused instead.
 */
public class Commands {

    private static final HibernateJpaDialect DIALECT = new HibernateJpaDialect();

    private final TransactionTemplate transaction;
    private final IdempotencyKeys keys;

    public Commands(TransactionTemplate transaction, IdempotencyKeys keys) {
        this.transaction = transaction;
        this.keys = keys;
    }

    /** Runs the work and answers what it answers; peers are called before, never within. */
    public <T> ResponseEntity<T> run(Supplier<ResponseEntity<T>> work) {
        Optional<RequestKey> key = CurrentCaller.request().flatMap(RequestKey::of);
        try {
            return translated(key, work);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException lost) {
            refuseStale(lost);
            return again(key, work, lost);
        }
    }

    /** The same for an upload, whose fingerprint is known only when all of it was read. */
    public <T> ResponseEntity<T> runUploaded(String sha256, Supplier<ResponseEntity<T>> work) {
        CurrentCaller.request().ifPresent(request -> KeyCheck.take(request, sha256));
        return run(work);
    }

    private <T> ResponseEntity<T> again(
            Optional<RequestKey> key, Supplier<ResponseEntity<T>> work, DataAccessException lost) {
        if (lost instanceof DataIntegrityViolationException && !duplicate(lost)) {
            throw lost;
        }
        try {
            return translated(key, work);
        } catch (ConcurrencyFailureException lostAgain) {
            throw ProblemAdvice.conflict();
        }
    }

    /** A flush within the work throws JPA's own exceptions; they are read as Spring's are. */
    private <T> ResponseEntity<T> translated(Optional<RequestKey> key, Supplier<ResponseEntity<T>> work) {
        try {
            return once(key, work);
        } catch (PersistenceException failure) {
            DataAccessException known = DIALECT.translateExceptionIfPossible(failure);
            throw known == null ? failure : known;
        }
    }

    private <T> ResponseEntity<T> once(Optional<RequestKey> key, Supplier<ResponseEntity<T>> work) {
        ResponseEntity<T> answer = transaction.execute(status -> {
            key.ifPresent(this::claim);
            ResponseEntity<T> done = work.get();
            key.ifPresent(claimed -> keys.complete(claimed, done));
            return done;
        });
        if (answer == null) {
            throw new IllegalStateException("A command answers something.");
        }
        return answer;
    }

    private void claim(RequestKey key) {
        try {
            keys.insert(key);
        } catch (DuplicateKeyException taken) {
            keys.find(key).ifPresent(stored -> {
                throw new ReplayedAnswer(Replay.usable(stored, key));
            });
            throw taken;
        } catch (CannotAcquireLockException stillRunning) {
            throw Replay.running();
        }
    }

    private static boolean duplicate(DataAccessException failure) {
        return failure instanceof DuplicateKeyException
                || String.valueOf(failure.getMostSpecificCause().getMessage()).contains("Duplicate entry");
    }

    private static void refuseStale(DataAccessException lost) {
        boolean conditional = CurrentCaller.request().map(Commands::hasIfMatch).orElse(false);
        if (conditional && (lost instanceof ConcurrencyFailureException || duplicate(lost))) {
            throw IfMatch.stale();
        }
    }

    private static boolean hasIfMatch(HttpServletRequest request) {
        return IfMatchArgument.parse(request.getHeader("If-Match")).version() != null;
    }
}
