/** Problem details of RFC 9457 with rule and basis. */
@NullMarked
package cn.yingde.govservice.platform.problem;

import org.jspecify.annotations.NullMarked;
