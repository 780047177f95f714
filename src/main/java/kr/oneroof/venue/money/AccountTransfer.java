package kr.oneroof.venue.money;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.annotation.Validated;

import kr.oneroof.venue.booking.Booking;

/** By transfer to the centre's account, with the booking's number as the payer's name. */
@Component
class AccountTransfer implements PaymentDoor {
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

    @Override
    public String instruct(Booking booking) {
        return messages.getMessage(
                "venue.pay.how",
                new Object[] {account.account, booking.number().value()},
                LocaleContextHolder.getLocale());
    }
}
