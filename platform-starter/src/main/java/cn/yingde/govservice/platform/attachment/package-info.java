/** Attached files: checked by content, stored with their hash, given back only for download. */
@NullMarked
package cn.yingde.govservice.platform.attachment;

import org.jspecify.annotations.NullMarked;
