/** What every act on a ticket has in common: find it in the caller's scope, write it with its event, show it. */
@NullMarked
package cn.yingde.govservice.hotline.desk;

import org.jspecify.annotations.NullMarked;
