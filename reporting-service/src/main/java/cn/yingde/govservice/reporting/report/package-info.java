/** The half-year report: an immutable, versioned, signed and published snapshot. */
@NullMarked
package cn.yingde.govservice.reporting.report;

import org.jspecify.annotations.NullMarked;
