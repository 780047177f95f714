package kr.oneroof.consultation.consultinghours;

import java.time.LocalDateTime;
import java.util.UUID;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/**
 * A booking with its slot and case, as pages show it.
 *
 * @param dayOff whether the day became a holiday after it was booked
 * @param cancelledBy {@code COMPANY}, {@code PHONE}, {@code CENTRE}, or empty
 */
public record ConsultingBookingView(
        UUID id,
        ConsultingSlot slot,
        boolean dayOff,
        CompanyId companyId,
        String company,
        RequestNumber number,
        String title,
        ConsultingBookingStatus status,
        String cancelledBy) {
    /** For those who may know that somebody comes, but not who. */
    ConsultingBookingView withoutWords() {
        return new ConsultingBookingView(id, slot, dayOff, companyId, "", number, "", status, cancelledBy);
    }

    public boolean isBooked() {
        return status == ConsultingBookingStatus.BOOKED;
    }

    /** Until when the company changes it without a call. */
    public LocalDateTime changesUntil() {
        return slot.startsAt().minus(ConsultingBooking.NOTICE);
    }

    /** Whether the company may still cancel or move it by itself. */
    public boolean mayBeChanged(LocalDateTime now) {
        return isBooked() && ConsultingBooking.hasNotice(slot.startsAt(), now);
    }
}
