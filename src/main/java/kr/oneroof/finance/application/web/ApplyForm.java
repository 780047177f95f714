package kr.oneroof.finance.application.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.finance.application.Purpose;
import kr.oneroof.finance.eligibility.Declaration;
import kr.oneroof.kernel.Typed;
import kr.oneroof.kernel.Won;
import kr.oneroof.kernel.form.Checks;

/**
 * An application as it was typed.
 *
 * @param parts won by the name of a purpose
 * @param said answers by the form's name of a declaration
 */
record ApplyForm(String key, String amount, AtBank bank, @Nullable Boolean preferred, Map<String, String> parts,
        Map<String, String> said) {
    private static final long MOST_WON = 10_000_000_000_000L;

    /** The bank that was consulted first. */
    record AtBank(String id, String branch, String consultedOn) {
        AtBank {
            id = Typed.text(id);
            branch = Typed.text(branch);
            consultedOn = Typed.text(consultedOn);
        }
    }

    ApplyForm {
        key = Typed.text(key);
        amount = Typed.text(amount);
        bank = bank == null ? new AtBank("", "", "") : bank;
        parts = parts == null ? new HashMap<>() : new HashMap<>(parts);
        said = said == null ? new HashMap<>() : new HashMap<>(said);
    }

    void check(Errors errors, LocalDate today) {
        Checks.on(errors, "finance.application").number("amount", Typed.number(amount), 1, MOST_WON)
                .that(!bank.id.isEmpty(), "bank.id", "choose").text("bank.branch", bank.branch, 60).day("bank.consultedOn", bank.consultedOn)
                .that(Typed.day(bank.consultedOn).filter(day -> day.isAfter(today)).isEmpty(), "bank.consultedOn", "not-yet");
        if (!errors.hasErrors()) {
            Checks.on(errors, "finance.application").that(purposes() != null, "amount", "parts");
        }
    }

    /** Null when they are not the whole. */
    @Nullable List<Purpose> purposes() {
        var all = new ArrayList<Purpose>();
        for (var kind : Purpose.Kind.values()) {
            var won = Typed.number(parts.getOrDefault(kind.name(), ""));
            if (!won.isEmpty()) {
                if (!won.matches("[1-9]\\d{0,12}")) {
                    return null;
                }
                all.add(new Purpose(kind, new Won(Long.parseLong(won))));
            }
        }
        return Purpose.isWhole(all, wanted()) ? all : null;
    }

    Won wanted() {
        return new Won(Long.parseLong(Typed.number(amount)));
    }

    Map<Declaration, Boolean> declared() {
        var declared = new HashMap<Declaration, Boolean>();
        for (var one : Declaration.values()) {
            var answer = said.getOrDefault(one.field(), "");
            if (answer.equals("yes") || answer.equals("no")) {
                declared.put(one, answer.equals("yes"));
            }
        }
        return declared;
    }
}
