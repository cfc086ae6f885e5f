/** Applications as far as figures need them. */
@NullMarked
package cn.yingde.govservice.reporting.cases;

import org.jspecify.annotations.NullMarked;
