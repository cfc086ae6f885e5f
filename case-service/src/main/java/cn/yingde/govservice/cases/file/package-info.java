/** The case itself: its states, its aggregate and its two clocks. */
@NullMarked
package cn.yingde.govservice.cases.file;

import org.jspecify.annotations.NullMarked;
