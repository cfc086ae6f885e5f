/** Business numbers from blocks that are reserved in transactions of their own. */
@NullMarked
package cn.yingde.govservice.platform.numbers;

import org.jspecify.annotations.NullMarked;
