/** A MySQL-compatible server that starts from the class path: for trials and tests on one machine. */
@NullMarked
package cn.yingde.govservice.localstack.database;

import org.jspecify.annotations.NullMarked;
