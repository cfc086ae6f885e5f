/** What commands and reads answer: the case as its caller may see it, and what the caller may do next. */
@NullMarked
package cn.yingde.govservice.cases.answer;

import org.jspecify.annotations.NullMarked;
