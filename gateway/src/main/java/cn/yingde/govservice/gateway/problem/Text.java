package cn.yingde.govservice.gateway.problem;

/** One sentence in Chinese and in English. */
public record Text(String zh, String en) {
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    String in(Language language) {
        return language == Language.EN ? en : zh;
    }
}
