package kr.oneroof.venue.money;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.annotation.Validated;

import kr.oneroof.venue.booking.VenueBooking;

/**
 * How somebody pays. A payment gateway would stand behind this, and tell {@link VenuePaymentService} what came in.
 *
 * <p>By transfer to the centre's account, with the booking's number as the payer's name.
 */
@Component
public class AccountTransfer {
    private final MessageSource messages;
    private final AccountProperties account;

    AccountTransfer(MessageSource messages, AccountProperties account) {
        this.messages = messages;
        this.account = account;
    }

    /** @param account bank, number and holder as people read them */
    @Validated
    @ConfigurationProperties("oneroof.venue")
    record AccountProperties(@NotBlank String account) {}

    /** What the applicant is told to do, in the reader's language. */
    public String instruct(VenueBooking booking) {
        return messages.getMessage(
                "venue.pay.how",
                new Object[] {account.account, booking.number().value()},
                LocaleContextHolder.getLocale());
    }
}
