/** The hotline service: 12345 tickets from intake to close, each act judged by the bureau's own rules. */
@NullMarked
package cn.yingde.govservice.hotline;

import org.jspecify.annotations.NullMarked;
