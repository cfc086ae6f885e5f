package cn.yingde.govservice.platform.privacy;

import com.google.crypto.tink.KeysetHandle;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A primitive made from a key file, made anew when the file has changed, so that keys rotate without a restart.
 *
 * @param <P> what is made from the keys
 */
final class Keyset<P> {

    /** Makes the primitive. */
    interface Maker<P> {
        P make(KeysetHandle keys) throws GeneralSecurityException;
    }

    private record Loaded<P>(P primitive, FileTime changedAt, long looked) {}

    private static final long LOOK_EVERY_NANOS = 30_000_000_000L;

    private final KeysetFile file;
    private final Maker<P> maker;
    private final LongSupplier nanos;
    private volatile @Nullable Loaded<P> loaded;

    Keyset(KeysetFile file, Maker<P> maker, LongSupplier nanos) {
        this.file = file;
        this.maker = maker;
        this.nanos = nanos;
    }

    P get() {
        Loaded<P> current = loaded;
        if (current == null || nanos.getAsLong() - current.looked() > LOOK_EVERY_NANOS) {
            current = look();
        }
        return current.primitive();
    }

    /** Reads the file again now: for a value sealed with a key that another replica has seen first. */
    P fresh() {
        loaded = null;
        return get();
    }

    private synchronized Loaded<P> look() {
        Loaded<P> current = loaded;
        FileTime changedAt = file.changedAt();
        P primitive = current != null && current.changedAt().equals(changedAt) ? current.primitive() : load();
        Loaded<P> next = new Loaded<>(primitive, changedAt, nanos.getAsLong());
        loaded = next;
        return next;
    }

    private P load() {
        try {
            return maker.make(file.read());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys cannot be used", e);
        }
    }
}
