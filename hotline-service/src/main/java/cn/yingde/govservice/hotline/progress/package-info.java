/** The caller's own question how the ticket stands, without token, limited in the database. */
@NullMarked
package cn.yingde.govservice.hotline.progress;

import org.jspecify.annotations.NullMarked;
