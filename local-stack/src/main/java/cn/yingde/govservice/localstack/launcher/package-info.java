/** Starts the whole product on one machine as separate processes, watches over them and ends them together. */
@NullMarked
package cn.yingde.govservice.localstack.launcher;

import org.jspecify.annotations.NullMarked;
