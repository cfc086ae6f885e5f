/** Working days and office hours of 2019 as one axis of office minutes. */
@NullMarked
package cn.yingde.govservice.demodata.time;

import org.jspecify.annotations.NullMarked;
