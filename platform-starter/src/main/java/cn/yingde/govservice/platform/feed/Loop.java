package cn.yingde.govservice.platform.feed;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** A daemon thread that does one small piece of work again and again while the application runs. */
public abstract class Loop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Loop.class);

    private final String name;
    private final Duration pause;
    private volatile boolean running;
    private Thread thread = new Thread();

    protected Loop(String name, Duration pause) {
        this.name = name;
        this.pause = pause;
    }

    /** Does one piece; true when there is more at once. */
    protected abstract boolean runOnce();

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5).toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            boolean more = false;
            try {
                more = runOnce();
            } catch (RuntimeException failure) {
                log.info("{} will try again: {}", name, failure.toString());
            }
            if (!more && !sleep()) {
                return;
            }
        }
    }

    private boolean sleep() {
        try {
            Thread.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
