package cn.yingde.govservice.platform.feed;

import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.security.AnyToken;
import cn.yingde.govservice.platform.security.Caller;
import cn.yingde.govservice.platform.text.Text;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The change feed of this service, for followers inside; the gateway does not route it. */
@RestController
@RequestMapping("/api/${govservice.service}/v1")
class FeedController {

    private static final int MOST = 1_000;

    private final Feed feed;
    private final String scope;

    FeedController(Feed feed, @Value("${govservice.service}") String service) {
        this.feed = feed;
        this.scope = service + ".feed.read";
    }

    @Operation(summary = "变更流 (change feed, CloudEvents 1.0)")
    @GetMapping("/changes")
    @AnyToken
    FeedPage readChanges(
            Caller caller,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "500") int limit,
            @RequestParam(required = false) @Nullable String epoch) {
        if (!caller.hasScope(scope)) {
            throw ProblemException.forbidden();
        }
        if (limit < 1 || limit > MOST || after < 0) {
            throw ProblemException.invalid(
                    "limit",
                    "OUT_OF_RANGE",
                    Text.of("limit 须为 1 至 1000,after 不为负。", "limit must be 1 to 1000, after not negative."));
        }
        return feed.read(epoch, after, limit);
    }
}
