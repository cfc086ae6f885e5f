package cn.yingde.govservice.cases.file;

import cn.yingde.govservice.platform.privacy.LookupHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The query codes (查询码) that let an applicant ask for progress. A code follows from the case number and a key that is
 * not in the database, so none is stored.
 */
@Component
public class QueryCodes {

    /** No 0, O, 1, I: they are read out on the phone. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 8;
    private static final String KIND = "case-query-code";

    private final LookupHash hashes;

    QueryCodes(LookupHash hashes) {
        this.hashes = hashes;
    }

    public String of(String caseNo) {
        return code(hashes.of(KIND, caseNo));
    }

    public boolean matches(String caseNo, String asked) {
        byte[] given = asked.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
        return hashes.candidates(KIND, caseNo).stream()
                .anyMatch(hash -> MessageDigest.isEqual(code(hash).getBytes(StandardCharsets.US_ASCII), given));
    }

    /** Five bits of each of the first eight bytes of the HMAC. */
    private static String code(String hash) {
        String mac = hash.substring(hash.indexOf(':') + 1);
        byte[] bytes = Base64.getUrlDecoder().decode(mac);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(bytes[i] & 31));
        }
        return code.toString();
    }
}
