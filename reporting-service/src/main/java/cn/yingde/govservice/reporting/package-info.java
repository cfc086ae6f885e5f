/** Figures about matters, cases and tickets, and the half-year report made of them. */
@NullMarked
package cn.yingde.govservice.reporting;

import org.jspecify.annotations.NullMarked;
