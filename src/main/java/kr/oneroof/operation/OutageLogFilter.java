package kr.oneroof.operation;

import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.context.SmartLifecycle;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;

import kr.oneroof.kernel.DatabaseAway;

/**
 * An outage is told once, with its cause. While it lasts, scheduler, letter carrier and sweeps trip over it again and
 * again, and their stack traces would only fill the disk.
 */
class OutageLogFilter extends TurboFilter implements SmartLifecycle {
    private final DatabaseState state;
    private final ILoggerFactory loggers;
    private final AtomicLong leftOut = new AtomicLong();

    OutageLogFilter(DatabaseState state) {
        this.state = state;
        this.loggers = LoggerFactory.getILoggerFactory();
        setName("outage-" + System.identityHashCode(this));
    }

    @Override
    public FilterReply decide(@Nullable Marker marker, Logger logger, Level level, @Nullable String format,
            Object @Nullable [] parameters, @Nullable Throwable cause) {
        if (cause == null || !state.isAway() || !DatabaseAway.isBehind(cause)) {
            return FilterReply.NEUTRAL;
        }
        leftOut.incrementAndGet();
        return FilterReply.DENY;
    }

    /** How many messages were left out so far. */
    long leftOut() {
        return leftOut.get();
    }

    @Override
    public void start() {
        super.start();
        if (loggers instanceof LoggerContext logback) {
            logback.addTurboFilter(this);
        }
    }

    @Override
    public void stop() {
        super.stop();
        if (loggers instanceof LoggerContext logback) {
            logback.getTurboFilterList().remove(this);
        }
    }

    @Override
    public boolean isRunning() {
        return isStarted();
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
