package kr.oneroof.consultation.custody;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/** One unit asks another to take a case over (담당 이관). Until that accepts, the old owner stays responsible. */
@Entity
@Table(name = "consultation_handover")
class Handover extends Aggregate {
    /** Where it stands; the database knows only the last two. */
    enum Decision {
        WAITING,
        ACCEPTED,
        SENT_BACK
    }

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "number"))
    private RequestNumber number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    private CompanyId company;

    private String fromUnit;

    @Embedded
    private Addressee to;

    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private PersonId askedBy;

    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable PersonId decidedBy;

    private @Nullable Instant decidedAt;
    private String word = "";

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Handover() {}

    static Handover ask(CustodyRequest request, CompanyId company, String fromUnit, Clock clock) {
        var asked = new Handover();
        asked.id = request.submission();
        asked.number = request.number();
        asked.company = company;
        asked.fromUnit = fromUnit;
        asked.to = request.to();
        asked.reason = request.words();
        asked.askedBy = request.by();
        asked.askedAt = clock.instant();
        asked.tell(new CustodyEvent.HandoverAsked(
                asked.number, company, request.to().unit(), asked.askedAt));
        return asked;
    }

    /** @throws NotOnFile when it was not put to this person or the own unit */
    void requireFor(PersonId person, String unit) {
        if (!to.reaches(person, unit)) {
            throw new NotOnFile();
        }
    }

    void accept(PersonId by, Clock clock) {
        decide(Decision.ACCEPTED, by, clock);
        tell(new CustodyEvent.HandoverAccepted(number, company, by, clock.instant()));
    }

    void sendBack(PersonId by, String why, Clock clock) {
        decide(Decision.SENT_BACK, by, clock);
        word = why;
        tell(new CustodyEvent.HandoverSentBack(number, company, by, clock.instant()));
    }

    private void decide(Decision made, PersonId by, Clock clock) {
        if (decision != null) {
            throw new TransitionRefused(decision, "hand-over");
        }
        decision = made;
        decidedBy = by;
        decidedAt = clock.instant();
    }

    RequestNumber number() {
        return number;
    }

    Addressee to() {
        return to;
    }

    PersonId askedBy() {
        return askedBy;
    }

    UUID id() {
        return id;
    }
}
