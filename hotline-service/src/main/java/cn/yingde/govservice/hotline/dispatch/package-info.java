/** Who handles a ticket: dispatch, recall, sign-off, returns and suggestions. */
@NullMarked
package cn.yingde.govservice.hotline.dispatch;

import org.jspecify.annotations.NullMarked;
