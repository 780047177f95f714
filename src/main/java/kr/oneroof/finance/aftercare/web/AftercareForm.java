package kr.oneroof.finance.aftercare.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.finance.aftercare.AftercareAction;
import kr.oneroof.finance.aftercare.AftercareCause;
import kr.oneroof.finance.aftercare.AftercareMeasure;
import kr.oneroof.finance.aftercare.AftercareService;
import kr.oneroof.finance.aftercare.CompanyReportService;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.Typed;
import kr.oneroof.kernel.Won;
import kr.oneroof.kernel.form.Checks;

/** What is typed about a loan that runs; each form asks for a part of it. */
record AftercareForm(What what, Days days, Money money, String words) {
    private static final String ROOM = "finance.aftercare";
    private static final long MOST_WON = 999_999_999_999L;
    private static final int MOST_INSTALMENTS = 60;

    /** @param kind a cause, or what a company tells @param action of the centre */
    record What(String kind, String action) {
        What {
            kind = Typed.text(kind);
            action = Typed.text(action);
        }
    }

    record Days(String on, String from, String until) {
        Days {
            on = Typed.text(on);
            from = Typed.text(from);
            until = Typed.text(until);
        }
    }

    record Money(String amount, String rate, String instalments) {
        Money {
            amount = Typed.text(amount);
            rate = Typed.text(rate);
            instalments = Typed.text(instalments);
        }
    }

    AftercareForm {
        what = what == null ? new What("", "") : what;
        days = days == null ? new Days("", "", "") : days;
        money = money == null ? new Money("", "", "") : money;
        words = Typed.text(words);
    }

    static AftercareForm blank() {
        return new AftercareForm(new What("", ""), new Days("", "", ""), new Money("", "3.1", "1"), "");
    }

    void checkProposal(Errors errors) {
        Checks.on(errors, ROOM)
                .choice("what.kind", AftercareCause.class, what.kind)
                .choice("what.action", AftercareAction.class, what.action)
                .day("days.on", days.on)
                .day("days.from", days.from)
                .dayIfAny("days.until", days.until)
                .text("words", words, 2000);
        if (!errors.hasErrors()) {
            var until = matter().until();
            Checks.on(errors, ROOM)
                    .that(
                            until == null
                                    || matter().action() == AftercareAction.SUSPEND && !until.isBefore(matter().from()),
                            "days.until",
                            "until");
        }
    }

    AftercareMeasure.Matter matter() {
        return new AftercareMeasure.Matter(
                AftercareCause.valueOf(what.kind),
                AftercareAction.valueOf(what.action),
                Typed.day(days.on).orElseThrow(),
                Typed.day(days.from).orElseThrow(),
                until(),
                words);
    }

    private @Nullable LocalDate until() {
        return Typed.day(days.until).orElse(null);
    }

    void checkWords(Errors errors) {
        Checks.on(errors, ROOM).text("words", words, 2000);
    }

    void checkDecision(Errors errors, boolean recovers) {
        checkWords(errors);
        if (recovers) {
            Checks.on(errors, ROOM)
                    .that(Typed.rate(money.rate).isPresent(), "money.rate", "rate")
                    .number("money.instalments", money.instalments, 1, MOST_INSTALMENTS);
        }
    }

    AftercareService.RecoveryTerms terms() {
        return new AftercareService.RecoveryTerms(
                Typed.rate(money.rate).orElse(BasisPoints.ZERO),
                money.instalments.matches("\\d{1,2}") ? Math.max(1, Integer.parseInt(money.instalments)) : 1);
    }

    void checkPayment(Errors errors) {
        Checks.on(errors, ROOM).day("days.on", days.on).number("money.amount", Typed.number(money.amount), 1, MOST_WON);
    }

    Won amount() {
        return new Won(Long.parseLong(Typed.number(money.amount)));
    }

    void checkEnd(Errors errors) {
        Checks.on(errors, ROOM).day("days.until", days.until);
    }

    void checkTold(Errors errors) {
        Checks.on(errors, ROOM)
                .choice("what.kind", CompanyReportService.Kind.class, what.kind)
                .day("days.on", days.on)
                .text("words", words, 2000);
    }
}
