/** Tickets, urgings and meetings of earlier systems, taken over with their histories. */
@NullMarked
package cn.yingde.govservice.hotline.migration;

import org.jspecify.annotations.NullMarked;
