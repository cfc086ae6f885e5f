package cn.yingde.govservice.platform.importing;

import cn.yingde.govservice.platform.list.Cursor;
import cn.yingde.govservice.platform.list.Page;
import cn.yingde.govservice.platform.list.PageRequest;
import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.text.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Imports as their callers see them: a file is stored as it arrives, answered when all of it is stored, applied by any
 * replica afterwards, and can be asked for.
 */
public final class Imports {

    private static final String NDJSON = "application/x-ndjson";

    private final StoreUpload upload;
    private final ImportJobs jobs;
    private final ImportNotes notes;

    Imports(StoreUpload upload, ImportJobs jobs, ImportNotes notes) {
        this.upload = upload;
        this.jobs = jobs;
        this.notes = notes;
    }

    /**
     * Stores NDJSON of any size; not to be called within a transaction. The answer belongs to status 202.
     *
     * @param params what the job must know later, such as {@link ImportJob#resumingTimersAt}
     */
    public ImportJobView store(ImportKind kind, InputStream body, Caller caller, Map<String, String> params) {
        return upload.store(kind, body, caller, params);
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
        return jobs.view(number(id)).orElseThrow(ProblemException::notFound);
    }

    /** The rejected lines in order, in the language asked for. */
    public Page<ImportRowError> errors(String id, PageRequest page) {
        view(id);
        return Page.of(notes.errors(number(id), after(page), page.limit() + 1), page, error -> Cursor.of(error.row()))
                .map(error -> new ImportRowError(
                        error.row(), error.code(), error.detail().in(LocaleContextHolder.getLocale())));
    }

    /** What had fallen due before it was imported, in the order of the lines, for people to decide. */
    public Page<ImportLate> alreadyLate(String id, PageRequest page) {
        view(id);
        return Page.of(notes.late(number(id), after(page), page.limit() + 1), page, late -> Cursor.of(late.row()));
    }

    private static long after(PageRequest page) {
        return page.cursor() == null ? 0 : page.cursor().number(0);
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw ProblemException.notFound();
        }
        return Long.parseLong(id);
    }
}
