/** Identifiers assigned by the application. */
@NullMarked
package cn.yingde.govservice.platform.ids;

import org.jspecify.annotations.NullMarked;
