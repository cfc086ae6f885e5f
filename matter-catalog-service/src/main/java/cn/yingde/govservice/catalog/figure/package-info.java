/** Figures of the catalogue itself: how far it meets the standard, and how convenient it is. */
@NullMarked
package cn.yingde.govservice.catalog.figure;

import org.jspecify.annotations.NullMarked;
