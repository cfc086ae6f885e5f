/** The problems and rules of this service by which it refuses. */
@NullMarked
package cn.yingde.govservice.catalog.problem;

import org.jspecify.annotations.NullMarked;
