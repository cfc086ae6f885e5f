package cn.yingde.govservice.platform.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;

/** Tells a file's type by its first bytes, and whether such files are taken; neither its name nor its sender decides. */
final class ContentTypes {

    private static final String ZIP = "application/zip";
    private static final Set<String> ARCHIVES = Set.of(ZIP, "application/x-tika-ooxml");
    private static final Set<String> TAKEN = Set.of(
            "application/pdf",
            "application/ofd",
            "application/msword",
            "application/x-tika-msoffice",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "image/jpeg",
            "image/png",
            "image/gif",
            "image/bmp",
            "image/tiff",
            "image/webp",
            "audio/mpeg",
            "audio/amr",
            "video/mp4",
            "text/plain");
    private static final Map<String, String> INSIDE_ZIP = Map.of(
            "word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "OFD.xml", "application/ofd");

    private final Tika tika = new Tika();

    /** The type of a file that begins so; empty if such files are not taken. */
    Optional<String> of(byte[] beginning) {
        String type = tika.detect(beginning);
        return Optional.of(ARCHIVES.contains(type) ? insideZip(beginning) : type)
                .filter(TAKEN::contains);
    }

    /** Office files and OFD are archives; the names of their entries tell them apart. */
    private static String insideZip(byte[] beginning) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(beginning))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                Optional<String> type = INSIDE_ZIP.entrySet().stream()
                        .filter(known -> name.startsWith(known.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
                if (type.isPresent()) {
                    return type.get();
                }
            }
        } catch (IOException cutOff) {
            // only the beginning of the archive is looked at
            return ZIP;
        }
        return ZIP;
    }
}
