package kr.oneroof.operation;

import java.util.List;

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
import kr.oneroof.kernel.DatabaseUnavailable;

/**
 * An outage is told once, with its cause. While it lasts, scheduler, letter carrier and sweeps trip over it again and
 * again, and their stack traces would only fill the disk.
 */
class OutageLogFilter extends TurboFilter implements SmartLifecycle {
    /** They tell in lines of their own, without the exception, what they also throw. */
    private static final List<String> ECHOES = List.of("org.hibernate.orm.jdbc.error", "com.zaxxer.hikari.pool");

    private final DatabaseState state;
    private final ILoggerFactory loggers;

    OutageLogFilter(DatabaseState state) {
        this.state = state;
        this.loggers = LoggerFactory.getILoggerFactory();
        setName("outage-" + System.identityHashCode(this));
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable cause) {
        return state.isAwayOrDoubtful() && (DatabaseUnavailable.isBehind(cause) || isEcho(logger))
                ? FilterReply.DENY
                : FilterReply.NEUTRAL;
    }

    private static boolean isEcho(Logger logger) {
        return ECHOES.stream().anyMatch(logger.getName()::startsWith);
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
