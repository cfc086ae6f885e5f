/** The demonstration half-year of 2019: a seeded generator of import lines and the loader that brings them in. */
@NullMarked
package cn.yingde.govservice.demodata;

import org.jspecify.annotations.NullMarked;
