package kr.oneroof.callcenter.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.callcenter.CallLevel;
import kr.oneroof.callcenter.CallUuid;
import kr.oneroof.callcenter.conduct.ConductService;
import kr.oneroof.callcenter.proof.CallerProofService;
import kr.oneroof.callcenter.transfer.CallTransferService.Offer;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TypedInput;

/** What agents type on a ticket's page, a form each. */
final class CallTicketForms {
    private CallTicketForms() {}

    /** What came of it. */
    record Finish(@NotBlank @Size(max = 2000) String result) {
        Finish {
            result = TypedInput.text(result);
        }
    }

    /** Another agency's matter, and how the caller was told. */
    record Refer(
            @NotBlank @Size(max = 100) String agency,
            @NotBlank @Size(max = 200) String told) {
        Refer {
            agency = TypedInput.text(agency);
            told = TypedInput.text(told);
        }
    }

    /** To whom a call goes, and why. */
    record Handing(
            String key,
            String kind,
            String toLevel,
            String receiver,
            @NotBlank @Size(max = 500) String reason) {
        Handing {
            key = TypedInput.text(key);
            kind = TypedInput.text(kind);
            toLevel = TypedInput.text(toLevel);
            receiver = TypedInput.text(receiver);
            reason = TypedInput.text(reason);
        }

        static Handing blank(String level) {
            return new Handing(UUID.randomUUID().toString(), "WARM", level, "", "");
        }

        void check(Set<String> receivers, Errors errors) {
            if (!Set.of("WARM", "COLD").contains(kind)) {
                errors.rejectValue("kind", "OneOf");
            }
            if (TypedInput.choice(CallLevel.class, toLevel).isEmpty()) {
                errors.rejectValue("toLevel", "OneOf");
            }
            if (!receivers.contains(receiver)) {
                errors.rejectValue("receiver", "OneOf");
            }
        }

        Offer toOffer() {
            return new Offer(
                    CallUuid.of(key),
                    kind.equals("WARM"),
                    TypedInput.choice(CallLevel.class, toLevel).orElse(CallLevel.L1),
                    new PersonId(CallUuid.of(receiver)),
                    reason);
        }
    }

    /** Why an offered call goes back. */
    record Refusal(@NotBlank @Size(max = 500) String refusal) {
        Refusal {
            refusal = TypedInput.text(refusal);
        }
    }

    /** A step against abuse. */
    record Abuse(
            String step,
            String kindOfAbuse,
            @NotBlank @Size(max = 500) String said) {
        Abuse {
            step = TypedInput.text(step);
            kindOfAbuse = TypedInput.text(kindOfAbuse);
            said = TypedInput.text(said);
        }

        void check(Errors errors) {
            if (TypedInput.choice(ConductService.Step.class, step).isEmpty()) {
                errors.rejectValue("step", "OneOf");
            }
            if (TypedInput.choice(ConductService.Kind.class, kindOfAbuse).isEmpty()) {
                errors.rejectValue("kindOfAbuse", "OneOf");
            }
        }

        ConductService.Entry toEntry() {
            return new ConductService.Entry(
                    TypedInput.choice(ConductService.Step.class, step).orElseThrow(),
                    TypedInput.choice(ConductService.Kind.class, kindOfAbuse).orElseThrow(),
                    said);
        }
    }

    /** What was asked to find out who the caller is, and whether it was right. */
    record Proving(String key, @Nullable List<String> facts, String right) {
        Proving {
            key = TypedInput.text(key);
            facts = List.copyOf(Objects.requireNonNullElse(facts, List.of()));
            right = TypedInput.text(right);
        }

        static Proving blank() {
            return new Proving(UUID.randomUUID().toString(), List.of(), "");
        }

        Set<CallerProofService.Fact> asked() {
            return Objects.requireNonNullElse(facts, List.<String>of()).stream()
                    .flatMap(fact -> TypedInput.choice(CallerProofService.Fact.class, fact).stream())
                    .collect(Collectors.toSet());
        }

        void check(Errors errors) {
            if (asked().isEmpty()) {
                errors.rejectValue("facts", "callcenter.facts.missing");
            }
            if (!Set.of("yes", "no").contains(right)) {
                errors.rejectValue("right", "OneOf");
            }
        }
    }
}
