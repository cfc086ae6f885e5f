/** Hotline tickets with their histories, urgings and meetings. */
@NullMarked
package cn.yingde.govservice.demodata.ticket;

import org.jspecify.annotations.NullMarked;
