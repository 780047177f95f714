package kr.oneroof.venue.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.kernel.Won;
import kr.oneroof.venue.VenueCharge;
import kr.oneroof.venue.VenueRules;

/**
 * A booking as it stands (대관).
 *
 * @param holder by which the rooms know it
 */
public record VenueBooking(
        RequestNumber number,
        UUID holder,
        CompanyId company,
        String companyName,
        UUID rules,
        VenueWish.Event event,
        VenueBookingState state,
        Stretch stretch,
        Money money,
        Usage usage,
        String word,
        List<Placed> slots) {
    public VenueBooking {
        slots = List.copyOf(slots);
    }

    /**
     * From the first to the last minute; {@code filedAt} when it was asked for, {@code decidedAt} when somebody
     * decided.
     */
    public record Stretch(
            LocalDateTime from,
            LocalDateTime until,
            LocalDateTime filedAt,
            @Nullable LocalDateTime decidedAt) {
        public LocalDate firstDay() {
            return from.toLocalDate();
        }
    }

    /**
     * In won.
     *
     * @param quoted what it would have cost when it was asked for
     * @param total frozen at the approval; null before
     * @param deposit given back after the use
     * @param paid what came in, {@code refunded} what went out again
     * @param refund what is to be given back after it was cancelled; null while it was not
     */
    public record Money(
            long quoted,
            @Nullable Long total,
            long deposit,
            List<VenueCharge.Line> lines,
            @Nullable LocalDate payBy,
            long paid,
            long refunded,
            @Nullable Long refund) {
        public Money {
            lines = List.copyOf(lines);
        }
    }

    /** How it was used. */
    public record Usage(
            @Nullable LocalDateTime cameAt, @Nullable LocalDateTime leftAt, long overtime, long damage) {}

    /** A slot with what it cost. */
    public record Placed(
            UUID room,
            String roomName,
            LocalDate day,
            String block,
            LocalDateTime from,
            LocalDateTime until,
            Won base,
            boolean evening,
            boolean holiday) {
        public VenueCharge.Slot charged() {
            return new VenueCharge.Slot(base, new VenueCharge.Block(evening, holiday));
        }
    }

    /** @throws TransitionRefused when it does not lead there */
    void requireWayTo(VenueBookingState target, String verb) {
        if (!state.leadsTo(target)) {
            throw new TransitionRefused(state, verb);
        }
    }

    public boolean is(String name) {
        return state.name().equals(name);
    }

    public boolean leadsTo(String name) {
        return state.leadsTo(VenueBookingState.valueOf(name));
    }

    /** What comes back if it is cancelled that day; the deposit always does. */
    public Won refundOn(LocalDate day, VenueRules charges, VenueRules.Cause cause) {
        var fee = unused(Math.max(0, money.paid - money.deposit));
        var before = (int) ChronoUnit.DAYS.between(day, stretch.firstDay());
        return new Won(charges.refund(new Won(fee), before, cause).amount() + Math.min(money.paid, money.deposit));
    }

    /** Of many days only those that were not used yet come back. */
    private long unused(long fee) {
        var came = usage.cameAt;
        var all = slots.stream().mapToLong(slot -> slot.base.amount()).sum();
        if (came == null || all == 0) {
            return fee;
        }
        var later = slots.stream()
                .filter(slot -> slot.day.isAfter(came.toLocalDate()))
                .mapToLong(slot -> slot.base.amount())
                .sum();
        return Math.multiplyExact(fee, later) / all;
    }

    /** The rooms whose turn ends last on the day on which they came: that is where somebody stays longer. */
    public List<Placed> lastOfToday() {
        var day = usage.cameAt == null ? stretch.firstDay() : usage.cameAt.toLocalDate();
        var today = slots.stream().filter(slot -> slot.day.equals(day)).toList();
        var end = today.stream().map(Placed::until).max(LocalDateTime::compareTo);
        return today.stream()
                .filter(slot -> end.isPresent() && slot.until.equals(end.get()))
                .toList();
    }

    /** Whether there are days to come after the one on which they came. */
    public boolean comesAgain() {
        return usage.cameAt != null && slots.stream().anyMatch(slot -> slot.day.isAfter(usage.cameAt.toLocalDate()));
    }

    /** Minutes that somebody stayed beyond the end of the day's last turn. */
    public int overtimeMinutes(LocalDateTime left) {
        var end = lastOfToday().stream().map(Placed::until).findFirst().orElse(stretch.until);
        return (int) Math.max(0, ChronoUnit.MINUTES.between(end, left));
    }

    /** After the use: above nothing goes back to the company, below nothing it owes. */
    public long balance() {
        return money.deposit - usage.overtime - usage.damage;
    }

    /**
     * What is still to go out: the refund, what is left of the deposit, or all that was paid for what never came to be.
     */
    public long toGiveBack() {
        var due = money.refund != null
                ? money.refund
                : switch (state) {
                    case SETTLED, CLOSED -> Math.max(0, balance());
                    case NO_SHOW -> Math.min(money.deposit, money.paid);
                    case WAITLISTED, REJECTED, WITHDRAWN, EXPIRED_UNPAID -> money.paid;
                    case REQUESTED, UNDER_REVIEW, APPROVED, CONFIRMED, IN_USE, INSPECTION, CANCELLED, DISPLACED -> 0L;
                };
        return Math.max(0, due - money.refunded);
    }

    /** What the company has to pay now. */
    public long stillOwed() {
        if (state != VenueBookingState.APPROVED && state != VenueBookingState.SETTLED) {
            return 0;
        }
        var extra = state == VenueBookingState.SETTLED ? Math.max(0, -balance()) : 0;
        return Math.max(0, (money.total == null ? 0 : money.total) + money.deposit + extra - money.paid);
    }
}
