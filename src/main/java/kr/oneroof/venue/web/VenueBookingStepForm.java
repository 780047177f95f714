package kr.oneroof.venue.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

import kr.oneroof.kernel.Typed;
import kr.oneroof.kernel.Won;
import kr.oneroof.kernel.form.Checks;
import kr.oneroof.venue.VenueRules;
import kr.oneroof.venue.money.VenuePaymentService;

/**
 * What the manager types about a booking; each form asks for a part of it. @param at day, or moment, of what
 * happened @param key of the form: money sent twice is recorded once
 */
record VenueBookingStepForm(
        String words,
        String cause,
        String won,
        String at,
        String key,
        @Nullable List<String> files,
        @Nullable List<MultipartFile> attachments) {
    private static final long MOST_WON = 999_999_999L;

    VenueBookingStepForm {
        words = Typed.text(words);
        cause = Typed.text(cause);
        won = Typed.text(won);
        at = Typed.text(at);
        key = Typed.text(key).matches("[0-9a-f-]{36}") ? Typed.text(key) : "";
    }

    static VenueBookingStepForm blank() {
        return new VenueBookingStepForm("", "", "", "", UUID.randomUUID().toString(), null, null);
    }

    VenueRules.Cause reason() {
        return VenueRules.Cause.valueOf(cause);
    }

    void checkMoney(Errors errors) {
        Checks.on(errors, "venue").number("won", Typed.number(won), 1, MOST_WON).day("at", at);
    }

    /** Recorded by hand: the form is the reference, for the bank's own is not known. */
    VenuePaymentService.Receipt receipt() {
        return new VenuePaymentService.Receipt(amount(), Typed.day(at).orElseThrow(), key);
    }

    Won amount() {
        var number = Typed.number(won);
        return new Won(number.isEmpty() ? 0 : Long.parseLong(number));
    }

    void checkFound(Errors errors) {
        Checks.on(errors, "venue")
                .optional("words", words, 2000)
                .that(won.isEmpty() || Typed.number(won).matches("\\d{1,9}"), "won", "won");
    }

    void checkLeft(Errors errors) {
        Checks.on(errors, "venue").that(Typed.moment(at).isPresent(), "at", "moment");
    }
}
