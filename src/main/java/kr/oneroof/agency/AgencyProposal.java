package kr.oneroof.agency;

import java.util.UUID;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * A referral to be written.
 *
 * @param submission key of the form; the same key twice is one
 */
public record AgencyProposal(UUID submission, RequestNumber number, PersonId by, UUID agency, DataSharing sharing) {}
