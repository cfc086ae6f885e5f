/** What no system records, and the targets. */
@NullMarked
package cn.yingde.govservice.demodata.report;

import org.jspecify.annotations.NullMarked;
