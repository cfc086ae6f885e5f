package cn.yingde.govservice.hotline.clients.catalog;

/** The catalogue gave no usable answer: away, too slow, broken off, or not understood. */
public class CatalogUnavailable extends RuntimeException {

    CatalogUnavailable(Throwable cause) {
        super("The catalogue's feed was not read", cause);
    }
}
