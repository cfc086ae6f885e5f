package cn.yingde.govservice.cases.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells a repeated line from a changed one. */
final class LineHash {

    private LineHash() {}

    static String of(String json) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(json.strip().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
