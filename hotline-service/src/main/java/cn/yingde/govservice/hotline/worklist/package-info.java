/** Lists, single tickets, history, clock, actions and reveals under the one visibility predicate. */
@NullMarked
package cn.yingde.govservice.hotline.worklist;

import org.jspecify.annotations.NullMarked;
