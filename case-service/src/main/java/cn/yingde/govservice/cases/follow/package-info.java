/** What this service does with the feed of the catalogue. */
@NullMarked
package cn.yingde.govservice.cases.follow;

import org.jspecify.annotations.NullMarked;
