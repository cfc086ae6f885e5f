/** Keyset pages, cursors and refused unknown parameters. */
@NullMarked
package cn.yingde.govservice.platform.list;

import org.jspecify.annotations.NullMarked;
