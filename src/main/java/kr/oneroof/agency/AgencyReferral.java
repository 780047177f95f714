package kr.oneroof.agency;

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
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/**
 * A request put to an agency (기관 연계): nothing goes there before the company has consented, and the agency answers
 * through the link in its letter. All verbs throw {@link TransitionRefused} where the state does not allow them.
 */
@Entity(name = "AgencyReferral")
@Table(name = "agency_referral")
class AgencyReferral extends Aggregate {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "number"))
    private RequestNumber number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    private CompanyId company;

    private UUID agencyId;

    @Embedded
    private DataSharing sharing;

    @Enumerated(EnumType.STRING)
    private AgencyReferralState state = AgencyReferralState.DRAFT;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private PersonId askedBy;

    private Instant askedAt;
    private String consent = "";
    private @Nullable String wordHash;
    private @Nullable Instant sentAt;
    private @Nullable Instant answerBy;
    private int reminders;
    private String answer = "";
    private @Nullable Instant answeredAt;
    private String result = "";
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected AgencyReferral() {}

    static AgencyReferral draft(AgencyProposal proposal, CompanyId company, Clock clock) {
        var drafted = new AgencyReferral();
        drafted.id = proposal.submission();
        drafted.number = proposal.number();
        drafted.company = company;
        drafted.agencyId = proposal.agency();
        drafted.sharing = proposal.sharing();
        drafted.askedBy = proposal.by();
        drafted.askedAt = clock.instant();
        drafted.tellState(clock);
        return drafted;
    }

    /**
     * Sends the referral out, once the company has consented.
     *
     * @param how how and when it consented
     * @param hash of the word in the link
     * @param until when the agency should have answered
     */
    void send(String how, String hash, Instant until, Clock clock) {
        moveTo(AgencyReferralState.SENT, clock);
        consent = how;
        wordHash = hash;
        sentAt = clock.instant();
        answerBy = until;
    }

    /** The agency opens the link. @return whether it is the first time */
    boolean see(Clock clock) {
        if (state != AgencyReferralState.SENT) {
            return false;
        }
        moveTo(AgencyReferralState.SEEN, clock);
        return true;
    }

    void accept(String words, Clock clock) {
        moveTo(AgencyReferralState.ACCEPTED, clock);
        answer = words;
        answeredAt = clock.instant();
    }

    void decline(String why, Clock clock) {
        moveTo(AgencyReferralState.DECLINED, clock);
        answer = why;
        answeredAt = clock.instant();
        end(clock);
    }

    void report(String outcome, Clock clock) {
        moveTo(AgencyReferralState.RESULT, clock);
        result = outcome;
    }

    void close(Clock clock) {
        moveTo(AgencyReferralState.CLOSED, clock);
        end(clock);
    }

    void lapse(Clock clock) {
        moveTo(AgencyReferralState.LAPSED, clock);
        end(clock);
    }

    void cancel(Clock clock) {
        moveTo(AgencyReferralState.CANCELLED, clock);
        end(clock);
    }

    /** A new link goes out; the one before is no longer valid. */
    void remind(String hash) {
        wordHash = hash;
        reminders++;
    }

    boolean isOverdue(Instant now) {
        return answerBy != null && now.isAfter(answerBy);
    }

    int reminders() {
        return reminders;
    }

    /** @throws IllegalStateException before it goes out */
    Instant sentAt() {
        if (sentAt == null) {
            throw new IllegalStateException("Not sent");
        }
        return sentAt;
    }

    /** @throws IllegalStateException before it goes out */
    Instant answerBy() {
        if (answerBy == null) {
            throw new IllegalStateException("Not sent");
        }
        return answerBy;
    }

    /** The link ends with the referral. */
    private void end(Clock clock) {
        wordHash = null;
        endedAt = clock.instant();
    }

    private void moveTo(AgencyReferralState target, Clock clock) {
        if (!state.next().contains(target)) {
            throw new TransitionRefused(state, "referral");
        }
        state = target;
        tellState(clock);
    }

    private void tellState(Clock clock) {
        tell(new AgencyReferralEvent(number, company, id, state, clock.instant()));
    }

    AgencyReferralState state() {
        return state;
    }

    RequestNumber number() {
        return number;
    }

    CompanyId company() {
        return company;
    }

    UUID agency() {
        return agencyId;
    }

    PersonId askedBy() {
        return askedBy;
    }

    UUID id() {
        return id;
    }
}
