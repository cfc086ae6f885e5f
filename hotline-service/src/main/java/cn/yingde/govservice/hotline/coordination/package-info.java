/** Coordination meetings, their rulings and the dispatch rules they make. */
@NullMarked
package cn.yingde.govservice.hotline.coordination;

import org.jspecify.annotations.NullMarked;
