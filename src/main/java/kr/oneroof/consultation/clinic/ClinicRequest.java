package kr.oneroof.consultation.clinic;

import java.util.UUID;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * Somebody asks for a clinic, or offers one.
 *
 * @param key key of the form; the same key twice is one clinic
 */
record ClinicRequest(UUID key, RequestNumber number, CompanyId company, PersonId by, ClinicWish wish) {}
