package cn.yingde.govservice.cases.clients.catalog;

/** The catalogue gave no usable answer: away, too slow, broken off, or not understood. */
public class CatalogUnavailable extends RuntimeException {

    CatalogUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
