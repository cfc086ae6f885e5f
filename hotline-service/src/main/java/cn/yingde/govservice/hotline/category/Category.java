package cn.yingde.govservice.hotline.category;

import org.jspecify.annotations.Nullable;

/** One topic (诉求类别); of one that is out of scope nothing but a non-acceptance can come. */
public record Category(
        String code,
        String name,
        @Nullable String parentCode,
        boolean outOfScope,
        @Nullable String ownerDepartmentId) {}
