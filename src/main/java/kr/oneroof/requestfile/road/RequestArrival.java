package kr.oneroof.requestfile.road;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * A request that comes in from another module.
 *
 * @param from the service that it comes from
 * @param manner of the service that is wished for; empty when none is
 * @param acceptedBy who took it over and is its owner now
 */
public record RequestArrival(
        RequestNumber number,
        CompanyId company,
        String from,
        CrossingContent parcel,
        String reason,
        String manner,
        PersonId acceptedBy) {}
