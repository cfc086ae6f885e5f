/** Technical parts that every service of the product shares. */
@NullMarked
package cn.yingde.govservice.platform;

import org.jspecify.annotations.NullMarked;
