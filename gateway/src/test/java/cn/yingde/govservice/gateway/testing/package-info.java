/** Real HTTP peers, a real issuer and calls over real connections for the gateway's tests. */
package cn.yingde.govservice.gateway.testing;
