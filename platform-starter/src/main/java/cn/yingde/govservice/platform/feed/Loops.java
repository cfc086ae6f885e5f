package cn.yingde.govservice.platform.feed;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/** Loops that run side by side and begin and end with the application. */
public class Loops implements SmartLifecycle {

    private final List<Loop> loops = new ArrayList<>();

    protected final void add(Loop loop) {
        loops.add(loop);
    }

    @Override
    public void start() {
        loops.forEach(Loop::start);
    }

    @Override
    public void stop() {
        loops.forEach(Loop::stop);
    }

    @Override
    public boolean isRunning() {
        return loops.stream().anyMatch(Loop::isRunning);
    }
}
