/** What no system records: numbers and texts that people enter and answer for. */
@NullMarked
package cn.yingde.govservice.reporting.manual;

import org.jspecify.annotations.NullMarked;
