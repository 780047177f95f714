package kr.oneroof.advisory.offer;

import java.util.UUID;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** An expert said yes: advice begins in the same transaction. */
public record OfferAcceptedEvent(UUID offer, RequestNumber number, CompanyId company, PersonId expert, long hourRate) {}
