/** The catalogue of matters and the batch of the reform. */
@NullMarked
package cn.yingde.govservice.demodata.matter;

import org.jspecify.annotations.NullMarked;
