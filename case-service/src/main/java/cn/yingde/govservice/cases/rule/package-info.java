/** The rule book: what binds an act on a case, each rule with its id and basis, and which type of matter it binds. */
@NullMarked
package cn.yingde.govservice.cases.rule;

import org.jspecify.annotations.NullMarked;
