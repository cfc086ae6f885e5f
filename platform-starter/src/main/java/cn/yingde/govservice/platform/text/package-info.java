/** Texts to people in the two languages of the product. */
@NullMarked
package cn.yingde.govservice.platform.text;

import org.jspecify.annotations.NullMarked;
