package kr.oneroof.consultation.consultinghours;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.EarlyStartRule;
import kr.oneroof.kernel.TransitionRefused;

/** A company's hour with an expert (상담 예약). Verbs throw {@link TransitionRefused} where status or time forbid them. */
class ConsultingBooking extends Aggregate {
    /** Up to so long before it begins, the company cancels or moves it by itself; then it calls. */
    static final Duration NOTICE = Duration.ofHours(24);

    /** Who called it off. */
    enum By {
        COMPANY,
        PHONE,
        CENTRE
    }

    private final Row row;
    private UUID slot;
    private ConsultingBookingStatus status;
    private @Nullable By cancelledBy;
    private boolean late;

    ConsultingBooking(Row row) {
        this.row = row;
        slot = row.slot();
        status = row.status();
        cancelledBy = row.cancelledBy();
        late = row.late();
    }

    /** What is kept of it; times local in Seoul. */
    record Row(
            UUID id,
            UUID slot,
            ConsultingBookingParty party,
            LocalDateTime startsAt,
            ConsultingBookingStatus status,
            @Nullable By cancelledBy,
            boolean late,
            long version) {}

    static ConsultingBooking made(UUID id, UUID slot, ConsultingBookingParty party, LocalDateTime startsAt) {
        var made = new ConsultingBooking(
                new Row(id, slot, party, startsAt, ConsultingBookingStatus.BOOKED, null, false, 0));
        made.tell("booked");
        return made;
    }

    /** Up to {@link #NOTICE} before the beginning. */
    void cancelOnline(LocalDateTime now) {
        requireNotice(now, "cancel-online");
        cancel(By.COMPANY);
    }

    /** By telephone, until the hour has passed unused; what comes late is counted. */
    void cancelByPhone(LocalDateTime now) {
        cancel(By.PHONE);
        late = !hasNotice(row.startsAt(), now);
    }

    /** The centre cannot keep it. */
    void cancelByCentre() {
        cancel(By.CENTRE);
    }

    void moveTo(UUID other, LocalDateTime now) {
        if (status != ConsultingBookingStatus.BOOKED) {
            throw new TransitionRefused(status, "move");
        }
        requireNotice(now, "move");
        slot = other;
        tell("moved");
    }

    /** Nobody has come hours before. */
    void arrive(LocalDateTime now) {
        if (!EarlyStartRule.mayHaveBegun(row.startsAt(), now)) {
            throw new TransitionRefused(status, "arrive");
        }
        moveTo(ConsultingBookingStatus.CAME, "arrive");
        tell("came");
    }

    /** Nobody is absent before the hour has begun. */
    void miss(LocalDateTime now) {
        if (now.isBefore(row.startsAt())) {
            throw new TransitionRefused(status, "miss");
        }
        moveTo(ConsultingBookingStatus.NO_SHOW, "miss");
        tell("missed");
    }

    void finish() {
        moveTo(ConsultingBookingStatus.DONE, "finish");
        tell("done");
    }

    static boolean hasNotice(LocalDateTime startsAt, LocalDateTime now) {
        return !now.isAfter(startsAt.minus(NOTICE));
    }

    private void cancel(By by) {
        moveTo(ConsultingBookingStatus.CANCELLED, "cancel");
        cancelledBy = by;
        tell("cancelled");
    }

    private void requireNotice(LocalDateTime now, String verb) {
        if (!hasNotice(row.startsAt(), now)) {
            throw new TransitionRefused(status, verb);
        }
    }

    private void moveTo(ConsultingBookingStatus target, String verb) {
        if (!status.leadsTo(target)) {
            throw new TransitionRefused(status, verb);
        }
        status = target;
    }

    private void tell(String what) {
        tell(new ConsultingBookingEvent(row.party().company(), row.party().number(), what, row.startsAt()));
    }

    Row now() {
        return new Row(row.id(), slot, row.party(), row.startsAt(), status, cancelledBy, late, row.version());
    }
}
