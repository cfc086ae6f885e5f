package cn.yingde.govservice.platform.attachment;

import cn.yingde.govservice.platform.problem.CommonProblem;
import cn.yingde.govservice.platform.problem.ProblemException;
import cn.yingde.govservice.platform.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file read once, in parts: its type from the first one, its size and hash from all. */
record Upload(String contentType, int size, String sha256) {

    private static final int PART_BYTES = 1 << 19;

    /** Takes a part with its number, counted from 1. */
    interface PartTaker {
        void take(int part, byte[] content);
    }

    static Upload read(InputStream body, ContentTypes types, PartTaker taker) throws IOException {
        MessageDigest hash = newHash();
        byte[] part = body.readNBytes(PART_BYTES);
        String type = typeOf(part, types);
        int size = 0;
        for (int number = 1; part.length > 0; number++) {
            size += part.length;
            if (size > Attachments.MOST_BYTES) {
                throw ProblemException.of(
                        CommonProblem.PAYLOAD_TOO_LARGE, Text.of("附件不得超过20 MB。", "An attachment has at most 20 MB."));
            }
            hash.update(part);
            taker.take(number, part);
            part = body.readNBytes(PART_BYTES);
        }
        return new Upload(type, size, HexFormat.of().formatHex(hash.digest()));
    }

    private static String typeOf(byte[] firstPart, ContentTypes types) {
        if (firstPart.length == 0) {
            throw ProblemException.of(CommonProblem.INVALID_REQUEST, Text.of("附件为空。", "The attachment is empty."));
        }
        return types.of(firstPart)
                .orElseThrow(() -> ProblemException.of(
                        CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                        Text.of(
                                "按内容识别，不接受此类文件；可用PDF、OFD、Word、Excel、图片、音视频或纯文本。",
                                "By its content the file is of a type that is not taken; PDF, OFD, Word, Excel, images,"
                                        + " audio, video and plain text are.")));
    }

    private static MessageDigest newHash() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
