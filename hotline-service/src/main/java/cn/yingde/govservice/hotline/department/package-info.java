/** The local copy of the catalogue's departments and calendar, filled from its feed. */
@NullMarked
package cn.yingde.govservice.hotline.department;

import org.jspecify.annotations.NullMarked;
