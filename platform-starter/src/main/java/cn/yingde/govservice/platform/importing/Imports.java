package cn.yingde.govservice.platform.importing;

import cn.yingde.govservice.platform.audit.AuditEntry;
import cn.yingde.govservice.platform.audit.AuditTrail;
import cn.yingde.govservice.platform.ids.Ids;
import cn.yingde.govservice.platform.list.Cursor;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Actor;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.text.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports as their callers see them: a file is stored as it arrives, answered when all of it is stored, applied by any
 * replica afterwards, and can be asked for.
 */
public final class Imports {

    private static final String NDJSON = "application/x-ndjson";
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final ImportStore store;
    private final Ids ids;
    private final Clock clock;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;

    Imports(ImportStore store, Ids ids, Clock clock, AuditTrail audit, TransactionTemplate transactions) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Stores NDJSON of any size; not to be called within a transaction. The answer belongs to status 202.
     *
     * @param params what the job must know later, such as {@code resumeTimersAt}
     */
    public ImportJobView store(ImportKind kind, InputStream body, Caller caller, Map<String, String> params) {
        ImportJob job = new ImportJob(ids.next(), kind.name(), Map.copyOf(params), Actor.of(caller), clock.instant());
        store.insert(job);
        try {
            HashedInput input = new HashedInput(body);
            int rows = Chunker.cut(input, chunk -> store.insert(job.id(), chunk));
            transactions.executeWithoutResult(status -> complete(job, rows, input));
        } catch (RuntimeException e) {
            store.delete(job.id());
            throw e;
        }
        return view(String.valueOf(job.id()));
    }

    /** The same from a request; one that does not bring lines is refused with 415, after its access was checked. */
    public ImportJobView store(ImportKind kind, HttpServletRequest request, Caller caller, Map<String, String> params) {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(NDJSON)) {
            throw ProblemException.of(
                    CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                    Text.of("导入文件的类型须为 " + NDJSON + "。", "An import is of type " + NDJSON + "."));
        }
        try {
            return store(kind, request.getInputStream(), caller, params);
        } catch (IOException e) {
            throw new UncheckedIOException("The upload broke off", e);
        }
    }

    public ImportJobView view(String id) {
        return store.view(number(id)).orElseThrow(ProblemException::notFound);
    }

    /** The rejected lines in order, in the language asked for. */
    public Page<ImportRowError> errors(String id, PageRequest page) {
        view(id);
        long after = page.cursor() == null ? 0 : page.cursor().number(0);
        return Page.of(store.errors(number(id), after, page.limit() + 1), page, error -> Cursor.of(error.row()))
                .map(error -> new ImportRowError(
                        error.row(), error.code(), error.detail().in(LocaleContextHolder.getLocale())));
    }

    /** Forgets uploads that broke off with their process. */
    void forgetBroken(Instant now) {
        store.leftBefore(now.minus(FORGOTTEN_AFTER)).forEach(store::delete);
    }

    private void complete(ImportJob job, int rows, HashedInput input) {
        String sha256 = input.sha256();
        store.stored(job.id(), rows, input.count(), sha256);
        audit.record(new AuditEntry(
                job.receivedAt(),
                job.actor(),
                "IMPORT_" + job.kind(),
                "import",
                String.valueOf(job.id()),
                false,
                AuditEntry.DONE,
                "rows " + rows + ", SHA-256 " + sha256,
                null,
                null));
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw ProblemException.notFound();
        }
        return Long.parseLong(id);
    }
}
