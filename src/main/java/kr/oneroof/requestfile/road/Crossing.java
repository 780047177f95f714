package kr.oneroof.requestfile.road;

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

/**
 * One service asks another to take a request over (업무 간 이관). Until that accepts, service and owner stay the old ones.
 */
@Entity
@Table(name = "request_crossing")
class Crossing extends Aggregate {
    /** Where it stands; the database knows all but the first. */
    enum Decision {
        WAITING,
        ACCEPTED,
        SENT_BACK,
        RECALLED,
        LAPSED
    }

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "number"))
    private RequestNumber number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    private CompanyId company;

    private String fromService;
    private String toService;
    private String manner = "";
    private String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private PersonId askedBy;

    private Instant askedAt;
    private Instant remindAt;
    private @Nullable Instant remindedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable PersonId decidedBy;

    private @Nullable Instant decidedAt;
    private String word = "";

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Crossing() {}

    /** @param remindAt when both sides are reminded that nobody has decided */
    static Crossing ask(
            CrossingRequest crossingRequest, CompanyId company, String from, Instant remindAt, Clock clock) {
        var asked = new Crossing();
        asked.id = crossingRequest.submission();
        asked.number = crossingRequest.number();
        asked.company = company;
        asked.fromService = from;
        asked.toService = crossingRequest.service();
        asked.manner = crossingRequest.manner();
        asked.reason = crossingRequest.reason();
        asked.askedBy = crossingRequest.by();
        asked.askedAt = clock.instant();
        asked.remindAt = remindAt;
        asked.tell(new CrossingEvent.Asked(asked.number, company, crossingRequest.service(), asked.askedAt));
        return asked;
    }

    void accept(PersonId by, Clock clock) {
        decide(Decision.ACCEPTED, by, clock);
        tell(new CrossingEvent.Accepted(number, company, by, clock.instant()));
    }

    void sendBack(PersonId by, String why, Clock clock) {
        decide(Decision.SENT_BACK, by, clock);
        word = why;
        tell(new CrossingEvent.SentBack(number, company, by, clock.instant()));
    }

    /** @throws NotOnFile when somebody else asked */
    void recall(PersonId by, Clock clock) {
        if (!askedBy.equals(by)) {
            throw new NotOnFile();
        }
        decide(Decision.RECALLED, by, clock);
        tell(new CrossingEvent.Recalled(number, company, by, clock.instant()));
    }

    /** The request came to its end before anybody decided. */
    void lapse(Clock clock) {
        decide(Decision.LAPSED, null, clock);
        tell(new CrossingEvent.Lapsed(number, company, clock.instant()));
    }

    void remind(Clock clock) {
        remindedAt = clock.instant();
    }

    private void decide(Decision made, @Nullable PersonId by, Clock clock) {
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

    CompanyId company() {
        return company;
    }

    String from() {
        return fromService;
    }

    String to() {
        return toService;
    }

    /** Of the service that is wished for; empty when none is. */
    String manner() {
        return manner;
    }

    String reason() {
        return reason;
    }

    PersonId askedBy() {
        return askedBy;
    }

    UUID id() {
        return id;
    }
}
