package cn.yingde.govservice.platform.command;

import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The version that the caller has seen, from header {@code If-Match}.
 *
 * @param version absent when the header was not sent or is {@code *}
 */
public record IfMatch(@Nullable Long version) {

    /** Refuses a change of a resource whose caller does not say what it has seen. */
    public IfMatch require() {
        if (version == null) {
            throw ProblemException.of(
                    CommonProblem.PRECONDITION_REQUIRED,
                    Text.of("修改须带 If-Match，值为读取时的 ETag。", "A change needs If-Match with the ETag that was read."));
        }
        return this;
    }

    /** Refuses when the caller has seen another version than the present one. */
    public void check(long actual) {
        if (version != null && version != actual) {
            throw stale();
        }
    }

    static ProblemException stale() {
        return ProblemException.of(
                CommonProblem.STALE_ETAG,
                Text.of("数据已被他人更新，请重新读取后再提交。", "The object has changed meanwhile; read it again."));
    }
}
