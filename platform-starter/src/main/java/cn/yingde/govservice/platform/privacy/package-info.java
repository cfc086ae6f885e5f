/** Personal data: value types that mask themselves, sealing of stored values and keyed look-up hashes. */
@NullMarked
package cn.yingde.govservice.platform.privacy;

import org.jspecify.annotations.NullMarked;
