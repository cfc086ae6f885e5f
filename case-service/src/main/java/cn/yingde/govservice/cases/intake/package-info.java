/** From application to acceptance: receipt, materials, correction notice, acceptance and non-acceptance. */
@NullMarked
package cn.yingde.govservice.cases.intake;

import org.jspecify.annotations.NullMarked;
