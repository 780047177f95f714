package kr.oneroof.advisory.panel.web;

import java.time.LocalDate;
import java.util.Objects;

import org.springframework.validation.Errors;

import kr.oneroof.advisory.panel.PanelTerms;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.Won;
import kr.oneroof.kernel.form.Checks;

/** Terms of the panel as they were typed: money in won, taxes in basis points. */
record PanelTermsForm(String validFrom, Pay pay, Times times) {
    private static final int WHOLE = 10_000;

    /** What is paid, and what is withheld of it. */
    record Pay(String hourRate, String dayCap, String incomeTaxBp, String localTaxBp, String noShowMinutes) {
        Pay {
            hourRate = TypedInput.text(hourRate);
            dayCap = TypedInput.text(dayCap);
            incomeTaxBp = TypedInput.text(incomeTaxBp);
            localTaxBp = TypedInput.text(localTaxBp);
            noShowMinutes = TypedInput.text(noShowMinutes);
        }
    }

    /** How much and how long. */
    record Times(String freeSessions, String offerDays, String reportDays, String confirmDays, String accessDays) {
        Times {
            freeSessions = TypedInput.text(freeSessions);
            offerDays = TypedInput.text(offerDays);
            reportDays = TypedInput.text(reportDays);
            confirmDays = TypedInput.text(confirmDays);
            accessDays = TypedInput.text(accessDays);
        }
    }

    PanelTermsForm {
        validFrom = TypedInput.text(validFrom);
        pay = Objects.requireNonNullElseGet(pay, () -> new Pay("", "", "", "", ""));
        times = Objects.requireNonNullElseGet(times, () -> new Times("", "", "", "", ""));
    }

    /** The latest terms as a start; the day is left to whoever sets new ones. */
    static PanelTermsForm of(PanelTerms terms) {
        return new PanelTermsForm(
                "",
                new Pay(
                        String.valueOf(terms.hourRate().amount()),
                        String.valueOf(terms.dayCap().amount()),
                        String.valueOf(terms.incomeTaxBp()),
                        String.valueOf(terms.localTaxBp()),
                        String.valueOf(terms.noShowMinutes())),
                new Times(
                        String.valueOf(terms.freeSessions()),
                        String.valueOf(terms.offerDays()),
                        String.valueOf(terms.reportDays()),
                        String.valueOf(terms.confirmDays()),
                        String.valueOf(terms.accessDays())));
    }

    void check(Errors errors, LocalDate first) {
        Checks.on(errors, "advisory")
                .day("validFrom", validFrom)
                .that(
                        TypedInput.day(validFrom)
                                .filter(day -> day.isBefore(first))
                                .isEmpty(),
                        "validFrom",
                        "from-tomorrow")
                .number("pay.hourRate", pay.hourRate, 0, 10_000_000)
                .number("pay.dayCap", pay.dayCap, 0, 100_000_000)
                .number("pay.incomeTaxBp", pay.incomeTaxBp, 0, WHOLE)
                .number("pay.localTaxBp", pay.localTaxBp, 0, WHOLE)
                .number("pay.noShowMinutes", pay.noShowMinutes, 0, 480)
                .number("times.freeSessions", times.freeSessions, 1, 365)
                .number("times.offerDays", times.offerDays, 1, 30)
                .number("times.reportDays", times.reportDays, 1, 365)
                .number("times.confirmDays", times.confirmDays, 1, 365)
                .number("times.accessDays", times.accessDays, 0, 3650);
        Checks.on(errors, "advisory")
                .that(
                        errors.hasFieldErrors() || Long.parseLong(pay.dayCap) >= Long.parseLong(pay.hourRate),
                        "pay.dayCap",
                        "cap-below-hour");
    }

    PanelTerms toTerms() {
        return new PanelTerms(
                TypedInput.day(validFrom).orElseThrow(),
                new Won(Long.parseLong(pay.hourRate)),
                new Won(Long.parseLong(pay.dayCap)),
                Integer.parseInt(pay.incomeTaxBp),
                Integer.parseInt(pay.localTaxBp),
                Integer.parseInt(pay.noShowMinutes),
                Integer.parseInt(times.freeSessions),
                Integer.parseInt(times.offerDays),
                Integer.parseInt(times.reportDays),
                Integer.parseInt(times.confirmDays),
                Integer.parseInt(times.accessDays));
    }
}
