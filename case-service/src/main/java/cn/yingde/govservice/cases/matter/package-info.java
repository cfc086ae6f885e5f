/** Local copies of the catalogue: heads of matters from the feed, and the pinned bodies that intake fetched. */
@NullMarked
package cn.yingde.govservice.cases.matter;

import org.jspecify.annotations.NullMarked;
