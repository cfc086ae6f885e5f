package cn.yingde.govservice.localstack.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.TreeMap;

/** Passwords of this machine's databases, made once and kept in a file that only its user can read. */
final class Secrets {

    private static final int BYTES = 18;

    private final Path file;
    private final Properties known = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try {
                known.load(new StringReader(Files.readString(file)));
            } catch (IOException failure) {
                throw new Trouble("%s cannot be read: %s".formatted(file, failure.getMessage()), failure);
            }
        }
    }

    String of(String name) {
        String secret = known.getProperty(name);
        return secret == null ? made(name) : secret;
    }

    private String made(String name) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        known.setProperty(name, secret);
        StringBuilder text = new StringBuilder();
        new TreeMap<>(known)
                .forEach((key, value) ->
                        text.append(key).append('=').append(value).append('\n'));
        RunFiles.writeSecret(file, text.toString());
        return secret;
    }
}
