/** Invented people and organisations, and the check digits of their numbers. */
@NullMarked
package cn.yingde.govservice.demodata.people;

import org.jspecify.annotations.NullMarked;
