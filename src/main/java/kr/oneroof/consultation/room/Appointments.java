package kr.oneroof.consultation.room;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** Who comes when. */
public interface Appointments {
    /** The company's own, the latest first; 20 at most. */
    List<Appointment> of(CompanyId company);

    /** @throws kr.oneroof.kernel.NotOnFile when it is not that company's */
    Appointment requireOf(CompanyId company, UUID booking);

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    Appointment requireBooking(UUID booking);

    /**
     * All of that day by time; those called off by the centre or the company are left out. What whoever acts now may
     * not read of comes without company and title.
     */
    List<Appointment> on(LocalDate day);

    /** Those about a case, the latest first. */
    List<Appointment> about(RequestNumber number);

    /** How often the company stayed away or called off late within the last year. */
    int missedBy(CompanyId company);
}
