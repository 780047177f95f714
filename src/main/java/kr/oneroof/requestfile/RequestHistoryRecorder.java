package kr.oneroof.requestfile;

import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.RequestNumber;

/** Keeps what a file did: its lines in the history, its news to OneRoof and so into the audit trail. */
@Component
class RequestHistoryRecorder {
    private final RequestHistoryRepository history;
    private final ApplicationEventPublisher events;

    RequestHistoryRecorder(RequestHistoryRepository history, ApplicationEventPublisher events) {
        this.history = history;
        this.events = events;
    }

    void tell(RequestFile file, Instant at) {
        file.lines().forEach(line -> write(file.row().number(), at, line));
        file.events().forEach(events::publishEvent);
    }

    void write(RequestNumber number, Instant at, HistoryNote note) {
        history.add(number, at, note);
    }
}
