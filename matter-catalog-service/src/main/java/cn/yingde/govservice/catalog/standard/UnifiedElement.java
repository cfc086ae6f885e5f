package cn.yingde.govservice.catalog.standard;

/** One of the ten unified elements as the database holds it; which are enforced is the county's decision. */
public record UnifiedElement(
        String code, String nameZh, String nameEn, int ordinal, String fieldPath, boolean enforced) {}
