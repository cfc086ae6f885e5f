/** Departments with the dated history of their names, codes and stationing at the centre. */
@NullMarked
package cn.yingde.govservice.catalog.department;

import org.jspecify.annotations.NullMarked;
