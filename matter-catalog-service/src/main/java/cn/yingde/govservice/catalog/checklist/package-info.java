/** The implementation checklist of a matter: everything a department says about how it handles it. */
@NullMarked
package cn.yingde.govservice.catalog.checklist;

import org.jspecify.annotations.NullMarked;
