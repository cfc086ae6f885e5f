/** Numbering, serving and following of change feeds. */
@NullMarked
package cn.yingde.govservice.platform.feed;

import org.jspecify.annotations.NullMarked;
