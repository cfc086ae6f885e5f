/** The codes of matters in every coding scheme and the code tables they are made of. */
@NullMarked
package cn.yingde.govservice.catalog.code;

import org.jspecify.annotations.NullMarked;
