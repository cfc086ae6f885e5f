/** Histories of earlier systems, taken in by JDBC batches. */
@NullMarked
package cn.yingde.govservice.cases.imports;

import org.jspecify.annotations.NullMarked;
