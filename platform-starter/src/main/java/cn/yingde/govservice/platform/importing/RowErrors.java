package cn.yingde.govservice.platform.importing;

import cn.yingde.govservice.platform.privacy.InvalidPersonalData;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.time.DateTimeException;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import tools.jackson.core.JacksonException;

/** The rejections that the import itself makes; none repeats what stands in the line. */
final class RowErrors {

    static final RowOutcome TOO_LONG =
            RowOutcome.rejected("LINE_TOO_LONG", Text.of("该行超过1 MB。", "The line is longer than 1 MB."));
    static final RowOutcome NOT_UTF8 =
            RowOutcome.rejected("NOT_UTF8", Text.of("该行不是UTF-8编码。", "The line is not in UTF-8."));

    private static final String PRODUCT = "cn.yingde.govservice.";
    private static final Logger log = LoggerFactory.getLogger(RowErrors.class);

    private RowErrors() {}

    static RowOutcome of(ImportLine line, RuntimeException thrown) {
        if (thrown instanceof ProblemException refused) {
            return RowOutcome.rejected(refused.code().name(), refused.detail());
        }
        if (thrown instanceof InvalidPersonalData invalid) {
            return RowOutcome.rejected("INVALID_PERSONAL_DATA", invalid.fault());
        }
        if (thrown instanceof JacksonException unreadable) {
            return unreadable(unreadable);
        }
        if (thrown instanceof DataIntegrityViolationException) {
            return RowOutcome.rejected(
                    "CONFLICT", Text.of("与已有数据冲突或超出长度。", "The line contradicts stored data or is over-long."));
        }
        if (thrown instanceof IllegalArgumentException || thrown instanceof DateTimeException) {
            log.info("line {} of an import has a value that is not taken", line.row(), thrown);
            return RowOutcome.rejected(
                    "INVALID_VALUE",
                    Text.of("该行有取值不被接受：" + place(thrown), "The line has a value that is not taken: " + place(thrown)));
        }
        log.error("line {} of an import cannot be applied", line.row(), thrown);
        return RowOutcome.rejected(
                "INTERNAL_ERROR", Text.of("该行无法处理，原因已记入日志。", "The line cannot be applied; the log has the reason."));
    }

    /** Where in the product the value was refused; the message itself may repeat what stands in the line. */
    private static String place(RuntimeException thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(PRODUCT))
                .findFirst()
                .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + '.' + frame.getMethodName())
                .orElse(thrown.getClass().getSimpleName());
    }

    private static RowOutcome unreadable(JacksonException thrown) {
        int column = thrown.getLocation() == null ? 0 : thrown.getLocation().getColumnNr();
        return RowOutcome.rejected(
                "UNREADABLE",
                Text.of("该行第 " + column + " 列附近无法读取。", "The line cannot be read near column " + column + "."));
    }
}
