/** How an act on a case is carried out: who may see and touch it, its event and its sealed notes. */
@NullMarked
package cn.yingde.govservice.cases.desk;

import org.jspecify.annotations.NullMarked;
