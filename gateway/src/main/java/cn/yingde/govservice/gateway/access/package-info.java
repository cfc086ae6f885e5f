/** Who may pass: the token check, the public paths, cross-origin callers and the answer's security headers. */
@NullMarked
package cn.yingde.govservice.gateway.access;

import org.jspecify.annotations.NullMarked;
