package kr.oneroof.finance.programme.web;

import org.springframework.validation.Errors;

import kr.oneroof.finance.DayBasis;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.kernel.BasisPoints;
import kr.oneroof.kernel.KoreanFormat;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.Checks;

/** Rates of a programme in per cent, as they were typed. @param own what the company always carries itself */
record RatesForm(String base, String preferred, String cap, String own, Reckoning reckoning) {
    /** How the subsidy is reckoned. */
    record Reckoning(String model, String basis, String rounding) {
        Reckoning {
            model = TypedInput.text(model);
            basis = TypedInput.text(basis);
            rounding = TypedInput.text(rounding);
        }
    }

    RatesForm {
        base = TypedInput.text(base);
        preferred = TypedInput.text(preferred);
        cap = TypedInput.text(cap);
        own = TypedInput.text(own).isEmpty() ? "0" : TypedInput.text(own);
        reckoning = reckoning == null ? new Reckoning("", "", "") : reckoning;
    }

    static RatesForm blank() {
        return new RatesForm("", "", "", "", new Reckoning("", "", ""));
    }

    static RatesForm of(Programme.Terms terms) {
        return new RatesForm(
                percent(terms.baseRate()),
                percent(terms.preferredRate()),
                percent(terms.rateCap()),
                percent(terms.leastOwnRate()),
                new Reckoning(
                        terms.model().name(),
                        terms.basis().name(),
                        terms.rounding().name()));
    }

    void check(Errors errors) {
        Checks.on(errors, "finance.programme")
                .that(TypedInput.rate(base).isPresent(), "rates.base", "rate")
                .that(TypedInput.rate(preferred).isPresent(), "rates.preferred", "rate")
                .that(TypedInput.rate(cap).isPresent(), "rates.cap", "rate")
                .that(TypedInput.rate(own).isPresent(), "rates.own", "rate")
                .that(
                        !reckoning.model.equals(Programme.Model.BORROWER_FIXED_RATE.name()) || !own.equals("0"),
                        "rates.own",
                        "own")
                .choice("rates.reckoning.model", Programme.Model.class, reckoning.model)
                .choice("rates.reckoning.basis", DayBasis.class, reckoning.basis)
                .choice("rates.reckoning.rounding", Programme.Rounding.class, reckoning.rounding);
    }

    boolean isCapped() {
        return rate(cap).compareTo(rate(base)) >= 0;
    }

    BasisPoints rate(String typed) {
        return TypedInput.rate(typed).orElseThrow();
    }

    private static String percent(BasisPoints rate) {
        return new KoreanFormat().percent(rate).replace("%", "");
    }
}
