package cn.yingde.govservice.localstack.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Held while a product runs from a directory; the system lets go of it whatever way the process ends. */
final class RunLock {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    static RunLock take(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new Trouble(
                        "The product already runs from %s: end that ./run first.".formatted(file.getParent()));
            }
            return new RunLock(channel);
        } catch (IOException failure) {
            throw new Trouble("%s cannot be locked: %s".formatted(file, failure.getMessage()), failure);
        }
    }

    /** Waits for another process that holds it. */
    static RunLock await(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            return new RunLock(channel);
        } catch (IOException failure) {
            throw new Trouble("%s cannot be locked: %s".formatted(file, failure.getMessage()), failure);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }

    void release() {
        try {
            channel.close();
        } catch (IOException gone) {
            // The system lets go of it when this process ends, in a moment.
        }
    }
}
