/** State machines as one table each: which action leads from which states to which. */
@NullMarked
package cn.yingde.govservice.platform.state;

import org.jspecify.annotations.NullMarked;
