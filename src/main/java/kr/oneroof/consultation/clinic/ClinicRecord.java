package kr.oneroof.consultation.clinic;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import kr.oneroof.document.StoredFileView;
import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/** What is kept of a clinic, and the one way from state to state; the verbs are {@link Clinic}'s. */
@MappedSuperclass
abstract class ClinicRecord extends Aggregate implements Persistable<UUID> {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "number"))
    private RequestNumber number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    private CompanyId company;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    protected PersonId askedBy;

    @Embedded
    protected ClinicWish wish;

    @Enumerated(EnumType.STRING)
    protected ClinicState state;

    @Embedded
    protected @Nullable ClinicReview review;

    @Embedded
    protected @Nullable ClinicQuote quote;

    @Embedded
    protected @Nullable ClinicApproval approval;

    protected int cancellations;
    protected int daysHeld;
    protected @Nullable LocalDate reportDue;
    protected @Nullable String report;
    protected String lastWord = "";

    @Embedded
    protected @Nullable ClinicPayment payment;

    private Instant createdAt;

    @Version
    private long version;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ClinicRecord() {}

    protected void fill(ClinicRequest ask, ClinicState first, Instant at) {
        fresh = true;
        id = ask.key();
        number = ask.number();
        company = ask.company();
        askedBy = ask.by();
        wish = ask.wish();
        state = first;
        createdAt = at;
    }

    protected void require(ClinicState needed, String verb) {
        if (state != needed) {
            throw new TransitionRefused(state, verb);
        }
    }

    protected void moveTo(ClinicState target, String verb) {
        if (!state.leadsTo(target)) {
            throw new TransitionRefused(state, verb);
        }
        state = target;
    }

    protected void tell(String deed, String detail, Clock clock) {
        tell(new ClinicEvent(deed, number, company, detail, clock.instant()));
    }

    /** @throws ChangedMeanwhile when somebody saved since that version was shown */
    void requireVersion(long shown) {
        if (shown != version) {
            throw new ChangedMeanwhile();
        }
    }

    ClinicView sheet(List<ClinicVisit> visits, List<StoredFileView> files) {
        return new ClinicView(
                new ClinicView.Header(id, number, company, state, version),
                wish,
                review(),
                quote,
                approval(),
                new ClinicView.Course(
                        cancellations, daysHeld, reportDue, Objects.requireNonNullElse(report, ""), lastWord),
                payment(),
                visits,
                files);
    }

    ClinicQuote money() {
        if (quote == null) {
            throw new TransitionRefused(state, "reckon");
        }
        return quote;
    }

    protected ClinicReview review() {
        return Objects.requireNonNullElse(review, ClinicReview.NONE);
    }

    protected ClinicApproval approval() {
        return Objects.requireNonNullElse(approval, ClinicApproval.NONE);
    }

    protected ClinicPayment payment() {
        return Objects.requireNonNullElse(payment, ClinicPayment.NONE);
    }

    RequestNumber number() {
        return number;
    }

    ClinicState state() {
        return state;
    }

    ClinicWish wish() {
        return wish;
    }

    CompanyId company() {
        return company;
    }

    int daysHeld() {
        return daysHeld;
    }

    int cancellations() {
        return cancellations;
    }

    boolean isFor(RequestNumber one, PersonId person) {
        return number.equals(one) && askedBy.equals(person);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
