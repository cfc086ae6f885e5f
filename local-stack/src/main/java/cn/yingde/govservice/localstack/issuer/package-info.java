/** The OpenID Connect issuer of a trial machine: demo people and demo systems, loopback only, never in an image. */
@NullMarked
package cn.yingde.govservice.localstack.issuer;

import org.jspecify.annotations.NullMarked;
