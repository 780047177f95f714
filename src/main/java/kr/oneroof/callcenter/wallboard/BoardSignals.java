package kr.oneroof.callcenter.wallboard;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Listening for changes of the board. */
public interface BoardSignals {
    /** An open answer that says {@code board} whenever the board changed. */
    SseEmitter listen();
}
