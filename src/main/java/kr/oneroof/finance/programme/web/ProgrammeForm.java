package kr.oneroof.finance.programme.web;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.finance.programme.Programme;
import kr.oneroof.finance.programme.ProgrammeDraft;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.Won;
import kr.oneroof.kernel.form.Checks;

/**
 * A programme as it was typed.
 *
 * @param key of the form for a new one; of the programme for one that is there
 */
record ProgrammeForm(String key, Name name, Money money, RatesForm rates, LoanTermsForm loan) {
    private static final long MOST_WON = 10_000_000_000_000L;

    /** What it is called. */
    record Name(String year, String code, String round, String noticeNumber, String title) {
        Name {
            year = TypedInput.text(year);
            code = TypedInput.text(code);
            round = TypedInput.text(round);
            noticeNumber = TypedInput.text(noticeNumber);
            title = TypedInput.text(title);
        }
    }

    /** How much, and from when until when. */
    record Money(String volume, String budget, String most, String opensAt, String closesAt) {
        Money {
            volume = TypedInput.text(volume);
            budget = TypedInput.text(budget);
            most = TypedInput.text(most);
            opensAt = TypedInput.text(opensAt);
            closesAt = TypedInput.text(closesAt);
        }
    }

    ProgrammeForm {
        key = TypedInput.text(key);
        name = Objects.requireNonNullElseGet(name, () -> new Name("", "", "", "", ""));
        money = Objects.requireNonNullElseGet(money, () -> new Money("", "", "", "", ""));
        rates = Objects.requireNonNullElseGet(rates, RatesForm::blank);
        loan = Objects.requireNonNullElseGet(loan, LoanTermsForm::blank);
    }

    static ProgrammeForm blank(String key) {
        return new ProgrammeForm(
                key,
                new Name("", "", "1", "", ""),
                new Money("", "", "", "", ""),
                RatesForm.blank(),
                LoanTermsForm.blank());
    }

    static ProgrammeForm of(Programme known, String key, Map<String, String> settings) {
        return new ProgrammeForm(
                key,
                new Name(
                        String.valueOf(known.year()),
                        known.code().name(),
                        String.valueOf(known.round()),
                        known.noticeNumber(),
                        known.title()),
                new Money(
                        won(known.volume()),
                        won(known.budget()),
                        won(known.terms().most()),
                        minute(known.opensAt()),
                        minute(known.closesAt())),
                RatesForm.of(known.terms()),
                LoanTermsForm.of(known, settings));
    }

    /** The next one of its kind: last time's terms, a year later, without the notice's number. */
    ProgrammeForm again(String newKey, LocalDateTime opens) {
        return new ProgrammeForm(
                newKey,
                new Name(String.valueOf(opens.getYear()), name.code, "1", "", name.title),
                new Money(money.volume, money.budget, money.most, minute(opens), minute(opens.plusMonths(6))),
                rates,
                loan);
    }

    void check(Errors errors) {
        Checks.on(errors, "finance.programme")
                .number("name.year", name.year, 2000, 2199)
                .choice("name.code", Programme.Code.class, name.code)
                .number("name.round", name.round, 1, 20)
                .optional("name.noticeNumber", name.noticeNumber, 60)
                .text("name.title", name.title, 100)
                .number("money.volume", TypedInput.number(money.volume), 1, MOST_WON)
                .number("money.budget", TypedInput.number(money.budget), 0, MOST_WON)
                .number("money.most", TypedInput.number(money.most), 1, MOST_WON)
                .that(TypedInput.moment(money.opensAt).isPresent(), "money.opensAt", "moment")
                .that(TypedInput.moment(money.closesAt).isPresent(), "money.closesAt", "moment");
        rates.check(errors);
        loan.check(errors);
        if (!errors.hasErrors()) {
            Checks.on(errors, "finance.programme")
                    .that(moment(money.closesAt).isAfter(moment(money.opensAt)), "money.closesAt", "window")
                    .that(rates.isCapped(), "rates.cap", "cap")
                    .that(loan.isTermWhole(), "loan.time.graceMonths", "grace");
        }
    }

    /** Only once nothing is wrong. */
    ProgrammeDraft toDraft() {
        return new ProgrammeDraft(
                new ProgrammeDraft.Name(
                        Integer.parseInt(name.year),
                        Programme.Code.valueOf(name.code),
                        Integer.parseInt(name.round),
                        name.noticeNumber,
                        name.title),
                new ProgrammeDraft.Window(moment(money.opensAt), moment(money.closesAt)),
                amount(money.volume),
                amount(money.budget),
                loan.terms(amount(money.most), rates),
                loan.wanted(),
                loan.rules());
    }

    private static LocalDateTime moment(@Nullable String typed) {
        return TypedInput.moment(typed).orElseThrow();
    }

    private static String minute(LocalDateTime moment) {
        return moment.withSecond(0).withNano(0).toString();
    }

    private static Won amount(String typed) {
        return new Won(Long.parseLong(TypedInput.number(typed)));
    }

    private static String won(Won amount) {
        return "%,d".formatted(amount.amount());
    }
}
