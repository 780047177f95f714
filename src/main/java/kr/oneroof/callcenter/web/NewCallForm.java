package kr.oneroof.callcenter.web;

import java.util.Set;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.callcenter.CallLevel;
import kr.oneroof.callcenter.CallTicketService;
import kr.oneroof.callcenter.caller.PhoneNumber;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.AnyNumber;
import kr.oneroof.kernel.form.ValidTelephone;

/**
 * A call as the agent types it.
 *
 * @param call the telephone system's name of the call, or the form's own key
 * @param started when the form was opened, in milliseconds
 * @param company key of a candidate, {@code -} for a company not known yet, empty when nobody chose
 * @param words to find a company by
 */
record NewCallForm(
        @AnyNumber @Pattern(regexp = "[A-Za-z0-9._:-]{1,64}")
        String call,

        @AnyNumber String started,
        @Size(max = 40) @ValidTelephone(office = true) String from,
        @Size(max = 50) String callerName,
        String company,
        String words,
        String topic,
        @Size(max = 2000) String note,
        String level,
        String outcome,
        @Nullable Boolean consented) {
    static final String UNKNOWN = "-";

    /** What came of the call. */
    enum Outcome {
        SOLVED,
        GOING_ON,
        CALLBACK,
        CONVERT,
        DROPPED;

        CallTicketService.First first() {
            return this == SOLVED
                    ? CallTicketService.First.SOLVED
                    : this == DROPPED ? CallTicketService.First.DROPPED : CallTicketService.First.GOING_ON;
        }
    }

    NewCallForm {
        call = TypedInput.text(call);
        started = TypedInput.text(started);
        from = TypedInput.text(from);
        callerName = TypedInput.text(callerName);
        company = TypedInput.text(company);
        words = TypedInput.text(words);
        topic = TypedInput.text(topic);
        note = TypedInput.text(note);
        level = TypedInput.text(level);
        outcome = TypedInput.text(outcome);
        consented = Boolean.TRUE.equals(consented);
    }

    static NewCallForm blank(String call, String from, long now) {
        return new NewCallForm(
                call, String.valueOf(now), from, "", "", "", "", "", CallLevel.L1.name(), Outcome.SOLVED.name(), false);
    }

    NewCallForm with(String chosen) {
        return new NewCallForm(call, started, from, callerName, chosen, words, topic, note, level, outcome, consented);
    }

    PhoneNumber phone() {
        return PhoneNumber.of(from);
    }

    boolean isConsented() {
        return Boolean.TRUE.equals(consented);
    }

    Outcome chosenOutcome() {
        return TypedInput.choice(Outcome.class, outcome).orElse(Outcome.GOING_ON);
    }

    /** @param several whether companies were offered to choose from */
    void check(Set<String> topics, boolean several, Errors errors) {
        if (!topics.contains(topic)) {
            errors.rejectValue("topic", "OneOf");
        }
        if (TypedInput.choice(CallLevel.class, level).isEmpty()) {
            errors.rejectValue("level", "OneOf");
        }
        if (TypedInput.choice(Outcome.class, outcome).isEmpty()) {
            errors.rejectValue("outcome", "OneOf");
        }
        if (company.isEmpty() && (several || !words.isEmpty())) {
            errors.rejectValue("company", "callcenter.company.choose.one");
        }
        if (note.isEmpty() && chosenOutcome() != Outcome.DROPPED) {
            errors.rejectValue("note", "callcenter.note.missing");
        }
        if (chosenOutcome() == Outcome.CALLBACK && !phone().isComplete()) {
            errors.rejectValue("from", "callcenter.from.incomplete");
        }
        if (chosenOutcome() == Outcome.CONVERT) {
            checkConversion(errors);
        }
    }

    private void checkConversion(Errors errors) {
        if (company.isEmpty() || company.equals(UNKNOWN)) {
            errors.rejectValue("company", "callcenter.company.needed");
        }
        if (!isConsented()) {
            errors.rejectValue("consented", "callcenter.consented.needed");
        }
    }

    int talked(long now) {
        try {
            return (int) Math.clamp((now - Long.parseLong(started)) / 1000, 0, 86_400);
        } catch (NumberFormatException madeUp) {
            return 0;
        }
    }
}
