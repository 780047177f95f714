package kr.oneroof.consultation.consultinghours;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Who comes, about which case, and who booked it: somebody of the company, or of the centre for a caller. */
record ConsultingBookingParty(CompanyId company, RequestNumber number, PersonId bookedBy) {}
