/** The hotline office's review of replies. */
@NullMarked
package cn.yingde.govservice.hotline.review;

import org.jspecify.annotations.NullMarked;
