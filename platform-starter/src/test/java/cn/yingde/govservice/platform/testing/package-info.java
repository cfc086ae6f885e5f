/** What tests of every service build on: real database, real tokens, real HTTP, a clock that stands still. */
package cn.yingde.govservice.platform.testing;
