/** Who may call what, by the sets that endpoints need often. */
@NullMarked
package cn.yingde.govservice.cases.permit;

import org.jspecify.annotations.NullMarked;
