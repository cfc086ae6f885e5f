/** Local copies of the departments, filled from the catalogue's feed. */
@NullMarked
package cn.yingde.govservice.cases.department;

import org.jspecify.annotations.NullMarked;
