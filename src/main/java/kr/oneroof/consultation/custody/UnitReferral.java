package kr.oneroof.consultation.custody;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/** Help asked of another unit (협조 요청): it works on a question, the owner stays the owner and the status stays. */
@Entity
@Table(name = "consultation_referral")
class UnitReferral extends Aggregate {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "number"))
    private RequestNumber number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    private CompanyId company;

    @Embedded
    private Addressee to;

    private String question;
    private LocalDate dueOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private PersonId askedBy;

    private Instant askedAt;
    private String answer = "";

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable PersonId answeredBy;

    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected UnitReferral() {}

    static UnitReferral ask(CustodyRequest request, CompanyId company, LocalDate dueOn, Clock clock) {
        var asked = new UnitReferral();
        asked.id = request.submission();
        asked.number = request.number();
        asked.company = company;
        asked.to = request.to();
        asked.question = request.words();
        asked.dueOn = dueOn;
        asked.askedBy = request.by();
        asked.askedAt = clock.instant();
        asked.tell(
                new CustodyEvent.HelpAsked(asked.number, company, request.to().unit(), asked.askedAt));
        return asked;
    }

    /** @throws NotOnFile when it was not put to this person or the own unit */
    void requireFor(PersonId person, String unit) {
        if (!to.reaches(person, unit)) {
            throw new NotOnFile();
        }
    }

    /** @throws TransitionRefused when it is answered already */
    void answer(PersonId by, String text, Clock clock) {
        if (answeredAt != null) {
            throw new TransitionRefused(CaseStatus.ANSWERED, "referral-answer");
        }
        answer = text;
        answeredBy = by;
        answeredAt = clock.instant();
        tell(new CustodyEvent.HelpGiven(number, company, by, answeredAt));
    }

    RequestNumber number() {
        return number;
    }

    UUID id() {
        return id;
    }
}
