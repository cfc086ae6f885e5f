/** Call-backs, closing and reopening. */
@NullMarked
package cn.yingde.govservice.hotline.closing;

import org.jspecify.annotations.NullMarked;
