/** Brings the lines in through the gateway and ends with the published report. */
@NullMarked
package cn.yingde.govservice.demodata.loading;

import org.jspecify.annotations.NullMarked;
