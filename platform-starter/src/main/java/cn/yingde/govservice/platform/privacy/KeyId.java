package cn.yingde.govservice.platform.privacy;

/** How the id of a key is written: eight hexadecimal digits. */
final class KeyId {

    static final int BYTES = 4;

    private KeyId() {}

    static String text(int id) {
        return "%08x".formatted(id);
    }
}
