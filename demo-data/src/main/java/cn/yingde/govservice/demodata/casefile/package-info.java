/** Cases at the centre with their whole histories. */
@NullMarked
package cn.yingde.govservice.demodata.casefile;

import org.jspecify.annotations.NullMarked;
