/** What follows a rotation of keys: values of older keys are written anew. */
@NullMarked
package cn.yingde.govservice.platform.rekeying;

import org.jspecify.annotations.NullMarked;
