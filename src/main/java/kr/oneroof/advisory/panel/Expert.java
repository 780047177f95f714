package kr.oneroof.advisory.panel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.TransitionRefused;

/** An expert of the panel (자문위원), from candidate to the end of the appointment. */
@Entity
@Table(name = "advisory_expert")
class Expert extends Aggregate {
    static final String SUBJECT = "advisor:";

    @Id
    private UUID personId;

    @Embedded
    private ExpertProfile facts;

    @Enumerated(EnumType.STRING)
    private ExpertState state = ExpertState.CANDIDATE;

    private String bank = "";
    private byte @Nullable [] account;
    private String accountTail = "";
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Expert() {}

    static Expert register(PersonId person, ExpertProfile facts, Clock clock) {
        var one = new Expert();
        one.personId = person.value();
        one.facts = facts;
        one.createdAt = clock.instant();
        one.tell("registered", facts.group() + " " + facts.profession());
        return one;
    }

    void describe(ExpertProfile known, long shown) {
        requireUnchangedSince(shown);
        if (state != ExpertState.CANDIDATE && known.pledgedOn() == null) {
            throw new ExpertRefused("pledge");
        }
        facts = known;
        tell("described", known.group() + " " + known.profession());
    }

    void useAccount(String bankName, byte[] sealed, String tail) {
        bank = bankName;
        account = sealed.clone();
        accountTail = tail;
        tell("account-changed", "");
    }

    /** For a term, the first or another after an end; a running appointment is renewed. */
    void appoint(ExpertAppointment term, boolean renewal) {
        if (facts.pledgedOn() == null) {
            throw new ExpertRefused("pledge");
        }
        if (!facts.isLicensedOn(term.from())) {
            throw new ExpertRefused("licence");
        }
        moveTo(ExpertState.APPOINTED, renewal ? "renew" : "appoint");
        tell(renewal ? "renewed" : "appointed", term.from() + " " + term.to());
    }

    void suspend() {
        moveTo(ExpertState.SUSPENDED, "suspend");
        tell("suspended", "");
    }

    void resume(@Nullable ExpertAppointment term, LocalDate today) {
        if (state != ExpertState.SUSPENDED) {
            throw new TransitionRefused(state, "resume");
        }
        if (term == null || !term.covers(today)) {
            throw new ExpertRefused("term-over");
        }
        moveTo(ExpertState.APPOINTED, "resume");
        tell("resumed", "");
    }

    /** Ends at once what the expert may read: listeners of {@link ExpertEvent} see to that. */
    void dismiss() {
        moveTo(ExpertState.DISMISSED, "dismiss");
        tell(ExpertEvent.DISMISSED, "");
    }

    /** The last day of the last term is over. */
    void expire() {
        moveTo(ExpertState.EXPIRED, "expire");
        tell("expired", "");
    }

    private void moveTo(ExpertState target, String verb) {
        if (!state.leadsTo(target)) {
            throw new TransitionRefused(state, verb);
        }
        state = target;
    }

    private void tell(String deed, String detail) {
        tell(new ExpertEvent(deed, new PersonId(personId), detail));
    }

    /** Under which the papers about an expert are kept. */
    static String subject(PersonId person) {
        return SUBJECT + person;
    }

    ExpertState state() {
        return state;
    }

    UUID personId() {
        return personId;
    }
}
