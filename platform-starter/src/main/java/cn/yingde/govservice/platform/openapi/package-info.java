/** What every OpenAPI document of the product says alike. */
@NullMarked
package cn.yingde.govservice.platform.openapi;

import org.jspecify.annotations.NullMarked;
