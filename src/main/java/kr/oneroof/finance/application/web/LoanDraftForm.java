package kr.oneroof.finance.application.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.finance.application.LoanConsent;
import kr.oneroof.finance.application.LoanDraftService;
import kr.oneroof.finance.application.LoanPurpose;
import kr.oneroof.finance.eligibility.Declaration;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.Won;
import kr.oneroof.kernel.form.Checks;

/**
 * An application as it was typed.
 *
 * @param version of the draft that the window had seen
 * @param parts won by the name of a purpose
 * @param said answers by the form's name of a declaration, and consents
 */
record LoanDraftForm(
        String version,
        String amount,
        AtBank bank,
        @Nullable Boolean preferred,
        Map<String, String> parts,
        Map<String, String> said) {
    private static final String ROOM = "finance.application";
    private static final long MOST_WON = 10_000_000_000_000L;

    /** The bank that was consulted first. */
    record AtBank(String id, String branch, String consultedOn) {
        AtBank {
            id = TypedInput.text(id);
            branch = TypedInput.text(branch);
            consultedOn = TypedInput.text(consultedOn);
        }
    }

    LoanDraftForm {
        version = TypedInput.text(version);
        amount = TypedInput.text(amount);
        bank = bank == null ? new AtBank("", "", "") : bank;
        parts = parts == null ? new HashMap<>() : new HashMap<>(parts);
        said = said == null ? new HashMap<>() : new HashMap<>(said);
    }

    static LoanDraftForm of(LoanDraftService.LoanDraft draft) {
        var parts = new HashMap<String, String>();
        var said = new HashMap<String, String>();
        draft.fields().forEach((name, text) -> {
            if (name.startsWith("parts.")) {
                parts.put(name.substring("parts.".length()), text);
            } else if (name.startsWith("said.")) {
                said.put(name.substring("said.".length()), text);
            }
        });
        return new LoanDraftForm(
                String.valueOf(draft.version()),
                text(draft, "amount"),
                new AtBank(text(draft, "bank.id"), text(draft, "bank.branch"), text(draft, "bank.consultedOn")),
                text(draft, "preferred").equals("true"),
                parts,
                said);
    }

    private static String text(LoanDraftService.LoanDraft draft, String name) {
        return draft.fields().getOrDefault(name, "");
    }

    long seen() {
        return version.matches("\\d{1,15}") ? Long.parseLong(version) : 0;
    }

    /** What a step asks for, by the draft's names. */
    Map<String, String> fields(LoanDraftStep step) {
        var fields = new HashMap<String, String>();
        if (step == LoanDraftStep.MONEY) {
            fields.put("amount", amount);
            for (var kind : LoanPurpose.Kind.values()) {
                fields.put("parts." + kind, parts.getOrDefault(kind.name(), ""));
            }
        } else if (step == LoanDraftStep.BANK) {
            fields.putAll(Map.of("bank.id", bank.id, "bank.branch", bank.branch, "bank.consultedOn", bank.consultedOn));
        } else if (step == LoanDraftStep.WORDS) {
            fields.put("preferred", Boolean.TRUE.equals(preferred) ? "true" : "");
            for (var one : Declaration.values()) {
                fields.put("said." + one.field(), said.getOrDefault(one.field(), ""));
            }
            for (var one : LoanConsent.values()) {
                fields.put("said." + one.field(), said.getOrDefault(one.field(), ""));
            }
        }
        return fields;
    }

    void check(LoanDraftStep step, Errors errors, LocalDate today) {
        var checks = Checks.on(errors, ROOM);
        if (step == LoanDraftStep.MONEY) {
            checks.number("amount", TypedInput.number(amount), 1, MOST_WON);
            if (!errors.hasFieldErrors("amount")) {
                checks.that(purposes() != null, "amount", "parts");
            }
        } else if (step == LoanDraftStep.BANK) {
            checks.that(!bank.id.isEmpty(), "bank.id", "choose")
                    .text("bank.branch", bank.branch, 60)
                    .day("bank.consultedOn", bank.consultedOn)
                    .that(
                            TypedInput.day(bank.consultedOn)
                                    .filter(day -> day.isAfter(today))
                                    .isEmpty(),
                            "bank.consultedOn",
                            "not-yet");
        } else if (step == LoanDraftStep.WORDS) {
            checks.that(consents().containsAll(LoanConsent.all()), "said", "consents");
        }
    }

    void check(Errors errors, LocalDate today) {
        for (var step : LoanDraftStep.values()) {
            check(step, errors, today);
        }
    }

    /** Null when they are not the whole. */
    @Nullable
    List<LoanPurpose> purposes() {
        var all = new ArrayList<LoanPurpose>();
        for (var kind : LoanPurpose.Kind.values()) {
            var won = TypedInput.number(parts.getOrDefault(kind.name(), ""));
            if (!won.isEmpty()) {
                if (!won.matches("[1-9]\\d{0,12}")) {
                    return null;
                }
                all.add(new LoanPurpose(kind, new Won(Long.parseLong(won))));
            }
        }
        return LoanPurpose.isWhole(all, wanted()) ? all : null;
    }

    Won wanted() {
        var won = TypedInput.number(amount);
        return new Won(won.matches("\\d{1,13}") ? Long.parseLong(won) : 0);
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

    Set<LoanConsent> consents() {
        var given = EnumSet.noneOf(LoanConsent.class);
        for (var one : LoanConsent.values()) {
            if (said.getOrDefault(one.field(), "").equals("yes")) {
                given.add(one);
            }
        }
        return given;
    }
}
