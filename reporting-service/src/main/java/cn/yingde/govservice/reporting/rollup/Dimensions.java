package cn.yingde.govservice.reporting.rollup;

/**
 * By what a figure can be divided. A ticket's topic is its category, a case's topic the basic code of
 * its matter; what a subject does not have is {@link #NONE}.
 */
public record Dimensions(String department, String topic, String type, String source, String channel, String township) {

    public static final String NONE = "NONE";
}
