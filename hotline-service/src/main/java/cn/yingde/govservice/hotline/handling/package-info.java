/** What the lead department does: opinions, extensions, replies. */
@NullMarked
package cn.yingde.govservice.hotline.handling;

import org.jspecify.annotations.NullMarked;
