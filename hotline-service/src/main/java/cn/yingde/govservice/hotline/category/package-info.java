/** The tree of topics a ticket can be about. */
@NullMarked
package cn.yingde.govservice.hotline.category;

import org.jspecify.annotations.NullMarked;
