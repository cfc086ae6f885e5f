/** The product as its users meet it: walks through the gateway with demo tokens. */
@NullMarked
package cn.yingde.govservice.e2e;

import org.jspecify.annotations.NullMarked;
