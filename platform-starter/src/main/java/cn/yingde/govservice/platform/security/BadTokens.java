package cn.yingde.govservice.platform.security;

import cn.yingde.govservice.platform.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;

/** Is told of each token that was refused, to count it and to audit one per address and minute. */
@FunctionalInterface
public interface BadTokens {

    void seen(HttpServletRequest request, ProblemException refused);
}
