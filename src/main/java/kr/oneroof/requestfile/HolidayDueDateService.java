package kr.oneroof.requestfile;

import java.util.List;
import java.util.Objects;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.clock.HolidaysChanged;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/**
 * Moves the due dates of open requests when a holiday was declared or undone: in batches that commit by themselves, so
 * that nobody's work waits long. Doing it twice does no harm.
 */
@Component
class HolidayDueDateService {
    private static final int BATCH = 5_000;

    private final RequestFileRepository repository;
    private final BulkDueDateRepository moves;
    private final DueDateMoveNotifications notifications;
    private final BusinessCalendar calendar;
    private final SeoulClock clock;
    private final TransactionTemplate batches;

    HolidayDueDateService(
            RequestFileRepository repository,
            BulkDueDateRepository moves,
            DueDateMoveNotifications notifications,
            BusinessCalendar calendar,
            SeoulClock clock,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.moves = moves;
        this.notifications = notifications;
        this.calendar = calendar;
        this.clock = clock;
        this.batches = new TransactionTemplate(transactions);
        this.batches.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @ApplicationModuleListener
    void on(HolidaysChanged change) {
        sweep(change);
    }

    /** How many due dates moved. */
    int sweep(HolidaysChanged change) {
        var touched = moves.touchedBy(change.day());
        var moved = 0;
        for (var from = 0; from < touched.size(); from += BATCH) {
            var batch = touched.subList(from, Math.min(from + BATCH, touched.size()));
            moved += Objects.requireNonNull(batches.<Integer>execute(status -> moveSome(batch, change)));
        }
        var all = moved;
        batches.executeWithoutResult(status -> notifications.tellHouse(change, all));
        return moved;
    }

    private int moveSome(List<RequestNumber> numbers, HolidaysChanged change) {
        repository.lock(numbers);
        var calculator = DueDateCalculator.of(calendar.standing(), clock);
        var moving = repository.find(numbers).stream()
                .filter(file -> file.row().state().isOpen() && !file.waits().isOpenBefore(change.day()))
                .map(file -> new DueDateMove(file.row(), calculator.due(file.round(), file.waits())))
                .filter(move -> !move.to().equals(move.file().dueAt()))
                .toList();
        if (!moving.isEmpty()) {
            moves.move(moving, notifications.cause(change), calculator.now());
            notifications.tellApplicants(moving, change);
        }
        return moving.size();
    }
}
