/** After the decision: completion and delivery; and what ends a case otherwise. */
@NullMarked
package cn.yingde.govservice.cases.delivery;

import org.jspecify.annotations.NullMarked;
