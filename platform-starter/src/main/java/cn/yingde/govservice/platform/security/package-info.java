/** Who calls, and what the caller may do. */
@NullMarked
package cn.yingde.govservice.platform.security;

import org.jspecify.annotations.NullMarked;
