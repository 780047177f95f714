package kr.oneroof.finance.programme.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.finance.DayBasis;
import kr.oneroof.finance.eligibility.LendingRule;
import kr.oneroof.finance.programme.Preference;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.Won;
import kr.oneroof.kernel.form.Checks;

/**
 * The loan of a programme as it was typed: how long, how it is paid back, who gets it and what papers are asked for.
 */
record LoanTermsForm(
        Time time,
        String repayment,
        @Nullable Boolean whileLoanOpen,
        @Nullable List<String> papers,
        Who who) {
    /** The papers that applications may be asked for. */
    static final List<String> PAPERS = List.of(
            "BUSINESS_REGISTRATION",
            "FACTORY_REGISTRATION",
            "FINANCIAL_STATEMENT",
            "TAX_CLEARANCE",
            "CORPORATE_REGISTER",
            "CERTIFICATE",
            "VAT_STATEMENT",
            "INSURED_LIST",
            "INVESTMENT_PLAN",
            "QUOTE",
            "BANK_CONSULTATION");

    private static final String DIVISIONS = "\\d{2,5}(-\\d{2,5})?(\\s*,\\s*\\d{2,5}(-\\d{2,5})?)*";

    /** Months and days. */
    record Time(
            String termMonths, String graceMonths, String executionMonths, String extensionMonths, String reportDays) {
        Time {
            termMonths = TypedInput.text(termMonths);
            graceMonths = TypedInput.text(graceMonths);
            executionMonths = TypedInput.text(executionMonths);
            extensionMonths = TypedInput.text(extensionMonths);
            reportDays = TypedInput.text(reportDays);
        }
    }

    /** Divisions of KSIC that get it, those that never do, and who gets the better rate. */
    record Who(
            @Nullable Boolean inCity,
            String industries,
            String excluded,
            @Nullable List<String> preferred) {
        Who {
            industries = TypedInput.text(industries);
            excluded = TypedInput.text(excluded);
            preferred = preferred == null ? List.of() : List.copyOf(preferred);
        }
    }

    LoanTermsForm {
        time = time == null ? new Time("", "", "", "", "") : time;
        repayment = TypedInput.text(repayment);
        papers = papers == null
                ? List.of()
                : papers.stream().filter(PAPERS::contains).distinct().toList();
        who = who == null ? new Who(null, "", "", null) : who;
    }

    static LoanTermsForm blank() {
        return new LoanTermsForm(new Time("", "", "", "", ""), "", null, List.of(), new Who(true, "", "", named(null)));
    }

    static LoanTermsForm of(Programme known, Map<String, String> settings) {
        var terms = known.terms();
        return new LoanTermsForm(
                new Time(
                        String.valueOf(terms.termMonths()),
                        String.valueOf(terms.graceMonths()),
                        String.valueOf(terms.executionMonths()),
                        String.valueOf(terms.extensionMonths()),
                        String.valueOf(terms.reportDays())),
                terms.repayment().name(),
                terms.whileLoanOpen(),
                known.papers().stream().map(Programme.Paper::kind).toList(),
                new Who(
                        settings.containsKey("in-city"), settings.getOrDefault("industry", ""),
                        settings.getOrDefault("excluded-industry", ""), named(settings.get(Preference.SETTING))));
    }

    private static List<String> named(@Nullable String setting) {
        return Preference.of(setting).stream().map(Preference::name).toList();
    }

    void check(Errors errors) {
        Checks.on(errors, "finance.programme")
                .number("loan.time.termMonths", time.termMonths, 1, 240)
                .number("loan.time.graceMonths", time.graceMonths, 0, 240)
                .number("loan.time.executionMonths", time.executionMonths, 1, 24)
                .number("loan.time.extensionMonths", time.extensionMonths, 0, 12)
                .number("loan.time.reportDays", time.reportDays, 0, 365)
                .choice("loan.repayment", Programme.Repayment.class, repayment)
                .that(who.industries.matches(DIVISIONS), "loan.who.industries", "divisions")
                .that(who.excluded.isEmpty() || who.excluded.matches(DIVISIONS), "loan.who.excluded", "divisions");
    }

    boolean isTermWhole() {
        return Integer.parseInt(time.graceMonths) <= Integer.parseInt(time.termMonths);
    }

    Programme.Terms terms(Won most, RatesForm rates) {
        return new Programme.Terms(
                most,
                Integer.parseInt(time.termMonths),
                Integer.parseInt(time.graceMonths),
                Programme.Repayment.valueOf(repayment),
                rates.rate(rates.base()),
                rates.rate(rates.preferred()),
                rates.rate(rates.cap()),
                Programme.Model.valueOf(rates.reckoning().model()),
                rates.rate(rates.own()),
                DayBasis.valueOf(rates.reckoning().basis()),
                Programme.Rounding.valueOf(rates.reckoning().rounding()),
                Integer.parseInt(time.executionMonths),
                Integer.parseInt(time.extensionMonths),
                Integer.parseInt(time.reportDays),
                Boolean.TRUE.equals(whileLoanOpen));
    }

    List<Programme.Paper> wanted() {
        return Stream.ofNullable(papers)
                .flatMap(List::stream)
                .map(kind -> new Programme.Paper(kind, true))
                .toList();
    }

    /** Settings of the rules: those that ask for a value carry it, the others always apply. */
    Map<String, String> rules() {
        var rules = new LinkedHashMap<String, String>();
        LendingRule.all().forEach(rule -> rules.put(rule.code(), rule.usual()));
        rules.put("industry", who.industries);
        rules.put("excluded-industry", who.excluded);
        rules.put(
                Preference.SETTING,
                Preference.of(String.join(",", Objects.requireNonNullElse(who.preferred, List.of()))).stream()
                        .map(Preference::name)
                        .collect(Collectors.joining(",")));
        if (who.excluded.isEmpty()) {
            rules.remove("excluded-industry");
        }
        if (Boolean.TRUE.equals(whileLoanOpen)) {
            rules.remove("no-open-loan");
        }
        if (!Boolean.TRUE.equals(who.inCity)) {
            rules.remove("in-city");
        }
        return rules;
    }
}
