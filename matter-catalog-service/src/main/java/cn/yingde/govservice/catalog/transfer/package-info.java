/** Transfers of matters between departments after an institutional reform. */
@NullMarked
package cn.yingde.govservice.catalog.transfer;

import org.jspecify.annotations.NullMarked;
