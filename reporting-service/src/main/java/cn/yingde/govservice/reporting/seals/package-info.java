/** Seals of the other services' audit, kept where those who run these services cannot change them. */
@NullMarked
package cn.yingde.govservice.reporting.seals;

import org.jspecify.annotations.NullMarked;
