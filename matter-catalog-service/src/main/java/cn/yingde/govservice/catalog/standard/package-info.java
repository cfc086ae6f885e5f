/** The ten unified elements and the cross-field rules a matter must pass before it is submitted. */
@NullMarked
package cn.yingde.govservice.catalog.standard;

import org.jspecify.annotations.NullMarked;
