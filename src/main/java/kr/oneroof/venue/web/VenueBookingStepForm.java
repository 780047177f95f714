package kr.oneroof.venue.web;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

import kr.oneroof.kernel.TypedInput;
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
        words = TypedInput.text(words);
        cause = TypedInput.text(cause);
        won = TypedInput.text(won);
        at = TypedInput.text(at);
        key = TypedInput.text(key).matches("[0-9a-f-]{36}") ? TypedInput.text(key) : "";
    }

    static VenueBookingStepForm blank() {
        return new VenueBookingStepForm("", "", "", "", UUID.randomUUID().toString(), null, null);
    }

    VenueRules.Cause reason() {
        return VenueRules.Cause.valueOf(cause);
    }

    void checkMoney(Errors errors) {
        Checks.on(errors, "venue")
                .number("won", TypedInput.number(won), 1, MOST_WON)
                .day("at", at);
    }

    /** Recorded by hand: the form is the reference, for the bank's own is not known. */
    VenuePaymentService.Receipt receipt() {
        return new VenuePaymentService.Receipt(amount(), TypedInput.day(at).orElseThrow(), key);
    }

    Won amount() {
        var number = TypedInput.number(won);
        return new Won(number.isEmpty() ? 0 : Long.parseLong(number));
    }

    void checkFound(Errors errors) {
        Checks.on(errors, "venue")
                .optional("words", words, 2000)
                .that(won.isEmpty() || TypedInput.number(won).matches("\\d{1,9}"), "won", "won");
    }

    void checkLeft(Errors errors) {
        Checks.on(errors, "venue").that(TypedInput.moment(at).isPresent(), "at", "moment");
    }
}
