package cn.yingde.govservice.demodata.ticket;

/** Some office minutes between two bounds, fewer when the telling is a fast one. */
@FunctionalInterface
interface Gap {

    int of(int least, int most);
}
