package cn.yingde.govservice.platform.command;

/** The strong entity tag of an aggregate's version. */
public final class ETag {

    private ETag() {}

    /** The version in quotes, as header {@code ETag} carries it. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
