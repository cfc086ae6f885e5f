/** Whether what figures are counted from is what the sources told. */
@NullMarked
package cn.yingde.govservice.reporting.reconciliation;

import org.jspecify.annotations.NullMarked;
