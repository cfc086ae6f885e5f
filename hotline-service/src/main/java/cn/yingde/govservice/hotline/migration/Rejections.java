package cn.yingde.govservice.hotline.migration;

import cn.yingde.govservice.platform.importing.RowOutcome;
import cn.yingde.govservice.platform.privacy.InvalidPersonalData;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.time.DateTimeException;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;

/** Says of a line that cannot be taken why, so that the others of its chunk go on in one transaction. */
final class Rejections {

    private Rejections() {}

    static RowOutcome guarded(Supplier<RowOutcome> line) {
        try {
            return line.get();
        } catch (ProblemException refused) {
            return RowOutcome.rejected(refused.code().name(), refused.detail());
        } catch (InvalidPersonalData invalid) {
            return RowOutcome.rejected("INVALID_PERSONAL_DATA", invalid.fault());
        } catch (UnknownReference nobody) {
            return unknown(nobody.what());
        } catch (UnreadableLine unreadable) {
            return unreadable(unreadable.field());
        } catch (DateTimeException unreadable) {
            return unreadable("date");
        } catch (JacksonException unreadable) {
            int column = unreadable.getLocation() == null
                    ? 0
                    : unreadable.getLocation().getColumnNr();
            return unreadable("column " + column);
        }
    }

    static RowOutcome unreadable(String where) {
        return RowOutcome.rejected("UNREADABLE", Text.of("该行无法读取：" + where, "The line cannot be read: " + where));
    }

    static RowOutcome unknown(String what) {
        return RowOutcome.rejected(
                "UNKNOWN_REFERENCE", Text.of("引用的对象不存在：" + what, "The line refers to an unknown " + what));
    }

    static RowOutcome changed() {
        return RowOutcome.rejected(
                "SOURCE_CHANGED", Text.of("同一来源编号的内容已不同", "The source number is there with other content"));
    }

    static RowOutcome outOfOrder() {
        return RowOutcome.rejected("TIMES_OUT_OF_ORDER", Text.of("时间先后有误", "The times are out of order"));
    }
}
