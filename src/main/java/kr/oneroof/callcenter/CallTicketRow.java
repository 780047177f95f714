package kr.oneroof.callcenter;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * A ticket as the table keeps it.
 *
 * @param filed whether the request is on file under the ticket's number
 * @param firstContact whether it was solved while the caller was on the line
 */
record CallTicketRow(
        RequestNumber number,
        String reference,
        CallDirection direction,
        Caller caller,
        CallMatter matter,
        CallTicketState state,
        @Nullable PersonId owner,
        LocalDateTime received,
        NewCall.Seconds seconds,
        boolean firstContact,
        @Nullable LocalDateTime closed,
        boolean filed,
        @Nullable ExternalTransfer outside,
        long version) {}
