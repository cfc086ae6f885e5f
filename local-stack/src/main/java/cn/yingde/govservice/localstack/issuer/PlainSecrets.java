package cn.yingde.govservice.localstack.issuer;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Compares as it stands: the one secret is public, and a slow hash would only cost every demo token its time. */
final class PlainSecrets implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence raw) {
        return raw == null ? null : raw.toString();
    }

    @Override
    public boolean matches(@Nullable CharSequence raw, @Nullable String encoded) {
        return raw != null && raw.toString().equals(encoded);
    }
}
