/** From acceptance to decision: opinions, special procedures, decisions and terminations. */
@NullMarked
package cn.yingde.govservice.cases.review;

import org.jspecify.annotations.NullMarked;
