/** How tickets come in: own channels, the city centre, what is out of scope, what is answered at once. */
@NullMarked
package cn.yingde.govservice.hotline.intake;

import org.jspecify.annotations.NullMarked;
