package kr.oneroof.consultation.consultinghours;

import java.time.LocalDateTime;
import java.util.UUID;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** Something happened to a booking; {@code what} is the tail of the action. */
record ConsultingBookingEvent(CompanyId company, RequestNumber number, String what, LocalDateTime startsAt)
        implements Audited {
    @Override
    public String action() {
        return "consultation.room-" + what;
    }

    @Override
    public String subject() {
        return number.value();
    }

    @Override
    public UUID companyConcerned() {
        return company.value();
    }

    @Override
    public String detail() {
        return startsAt.toString();
    }
}
