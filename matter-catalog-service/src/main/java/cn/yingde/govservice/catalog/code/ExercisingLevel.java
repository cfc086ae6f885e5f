package cn.yingde.govservice.catalog.code;

import java.util.Arrays;

/** Levels of government that exercise a matter, GB/T 39046 table A.2. */
public enum ExercisingLevel {
    NATIONAL("1", "国家级", "National"),
    PROVINCIAL("2", "省级", "Provincial"),
    MUNICIPAL("3", "市级", "Municipal"),
    COUNTY("4", "县级", "County"),
    TOWNSHIP("5", "镇（乡、街道）级", "Township"),
    VILLAGE("6", "村（社区）级", "Village"),
    GRADED("7", "分级管理", "Graded");

    private final String code;
    private final String zh;
    private final String en;

    ExercisingLevel(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    public static ExercisingLevel of(String code) {
        return Arrays.stream(values())
                .filter(level -> level.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No exercising level " + code));
    }

    public static boolean known(String code) {
        return code.matches("[1-7]");
    }

    public String code() {
        return code;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
