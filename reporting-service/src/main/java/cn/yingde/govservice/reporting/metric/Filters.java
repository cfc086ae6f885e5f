package cn.yingde.govservice.reporting.metric;

import cn.yingde.govservice.reporting.rollup.Where;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a figure is narrowed to; basic codes are alternatives. */
public record Filters(
        @Nullable String departmentId,
        List<String> basicCodes,
        @Nullable String category,
        @Nullable String type,
        @Nullable String source,
        @Nullable String channel,
        @Nullable String township) {

    public static final Filters NONE = new Filters(null, List.of(), null, null, null, null, null);

    public Filters inDepartment(@Nullable String id) {
        return new Filters(id, basicCodes, category, type, source, channel, township);
    }

    public Filters ofMatters(List<String> codes) {
        return new Filters(departmentId, codes, category, type, source, channel, township);
    }

    boolean admitsDepartment(String id) {
        return departmentId == null || departmentId.equals(id);
    }

    boolean admitsMatter(String basicCode, String matterType) {
        return (basicCodes.isEmpty() || basicCodes.contains(basicCode)) && (type == null || type.equals(matterType));
    }

    /** All but the department, which may be followed to its successor first. */
    void narrowTopics(Where where) {
        where.is("topic", category)
                .is("type", type)
                .is("source", source)
                .is("channel", channel)
                .is("township", township)
                .in("topic", basicCodes);
    }
}
