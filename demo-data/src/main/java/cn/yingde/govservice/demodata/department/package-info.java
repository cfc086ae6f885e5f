/** The bodies before and after the reform of 2019. */
@NullMarked
package cn.yingde.govservice.demodata.department;

import org.jspecify.annotations.NullMarked;
