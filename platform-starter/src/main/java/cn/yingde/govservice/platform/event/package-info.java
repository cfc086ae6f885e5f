/** The event table: history of each subject and source of the change feed. */
@NullMarked
package cn.yingde.govservice.platform.event;

import org.jspecify.annotations.NullMarked;
