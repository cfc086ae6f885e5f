/** Bulk imports: lines stored as they arrive, applied in chunks by any replica, safe to repeat and to kill. */
@NullMarked
package cn.yingde.govservice.platform.importing;

import org.jspecify.annotations.NullMarked;
