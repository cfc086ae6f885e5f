package cn.yingde.govservice.hotline.migration;

/** A line lacks a field, or has one that cannot be read; names the field and never its value. */
final class UnreadableLine extends RuntimeException {

    private final String field;

    UnreadableLine(String field) {
        super(field);
        this.field = field;
    }

    String field() {
        return field;
    }
}
