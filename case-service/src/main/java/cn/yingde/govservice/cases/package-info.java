/** Acceptance and handling of applications (办件), from intake to delivery. */
@NullMarked
package cn.yingde.govservice.cases;

import org.jspecify.annotations.NullMarked;
