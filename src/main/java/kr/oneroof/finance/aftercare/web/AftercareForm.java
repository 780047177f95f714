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
import kr.oneroof.kernel.TypedInput;
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
            kind = TypedInput.text(kind);
            action = TypedInput.text(action);
        }
    }

    record Days(String on, String from, String until) {
        Days {
            on = TypedInput.text(on);
            from = TypedInput.text(from);
            until = TypedInput.text(until);
        }
    }

    record Money(String amount, String rate, String instalments) {
        Money {
            amount = TypedInput.text(amount);
            rate = TypedInput.text(rate);
            instalments = TypedInput.text(instalments);
        }
    }

    AftercareForm {
        what = what == null ? new What("", "") : what;
        days = days == null ? new Days("", "", "") : days;
        money = money == null ? new Money("", "", "") : money;
        words = TypedInput.text(words);
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
                TypedInput.day(days.on).orElseThrow(),
                TypedInput.day(days.from).orElseThrow(),
                until(),
                words);
    }

    private @Nullable LocalDate until() {
        return TypedInput.day(days.until).orElse(null);
    }

    void checkWords(Errors errors) {
        Checks.on(errors, ROOM).text("words", words, 2000);
    }

    void checkDecision(Errors errors, boolean recovers) {
        checkWords(errors);
        if (recovers) {
            Checks.on(errors, ROOM)
                    .that(TypedInput.rate(money.rate).isPresent(), "money.rate", "rate")
                    .number("money.instalments", money.instalments, 1, MOST_INSTALMENTS);
        }
    }

    AftercareService.RecoveryTerms terms() {
        return new AftercareService.RecoveryTerms(
                TypedInput.rate(money.rate).orElse(BasisPoints.ZERO),
                money.instalments.matches("\\d{1,2}") ? Math.max(1, Integer.parseInt(money.instalments)) : 1);
    }

    void checkPayment(Errors errors) {
        Checks.on(errors, ROOM)
                .day("days.on", days.on)
                .number("money.amount", TypedInput.number(money.amount), 1, MOST_WON);
    }

    Won amount() {
        return new Won(Long.parseLong(TypedInput.number(money.amount)));
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
