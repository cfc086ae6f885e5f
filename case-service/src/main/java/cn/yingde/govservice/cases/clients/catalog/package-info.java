/** The catalogue as this service calls it: matter bodies at intake, and the change feed. */
@NullMarked
package cn.yingde.govservice.cases.clients.catalog;

import org.jspecify.annotations.NullMarked;
