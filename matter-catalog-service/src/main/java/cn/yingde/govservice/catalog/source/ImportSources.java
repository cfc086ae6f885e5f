package cn.yingde.govservice.catalog.source;

import cn.yingde.govservice.platform.importing.ImportLine;
import cn.yingde.govservice.platform.importing.RowOutcome;
import cn.yingde.govservice.platform.text.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which record of which system came already, so that the same line again changes nothing. */
@Component
public class ImportSources {

    private final JdbcClient jdbc;

    ImportSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What becomes of a record that came before: nothing if it is the same, else it is rejected. */
    public Optional<RowOutcome> seen(SourceKey key, ImportLine line) {
        return jdbc.sql("select digest from import_source where kind = ? and source_system = ? and source_no = ?")
                .params(key.kind(), key.sourceSystem(), key.sourceNo())
                .query(String.class)
                .optional()
                .map(digest -> digest.equals(digest(line)) ? RowOutcome.unchanged() : changed(key));
    }

    public void remember(SourceKey key, ImportLine line, String subject) {
        jdbc.sql("insert into import_source (kind, source_system, source_no, digest, subject) values (?, ?, ?, ?, ?)")
                .params(key.kind(), key.sourceSystem(), key.sourceNo(), digest(line), subject)
                .update();
    }

    private static RowOutcome changed(SourceKey key) {
        return RowOutcome.rejected(
                "SOURCE_CHANGED",
                Text.of(
                        "来源记录" + key.sourceNo() + "已导入，内容与此前不同。",
                        "The record " + key.sourceNo() + " was imported with another content."));
    }

    private static String digest(ImportLine line) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(line.json().strip().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The natural key of a record. */
    public record SourceKey(String kind, String sourceSystem, String sourceNo) {}
}
