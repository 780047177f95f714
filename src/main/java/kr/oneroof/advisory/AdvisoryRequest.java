package kr.oneroof.advisory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import kr.oneroof.advisory.matching.Party;
import kr.oneroof.document.StoredFileView;
import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.requestfile.road.CrossingContent;

/**
 * A company's request for advice (자문 신청). Verbs throw {@link TransitionRefused} where the state does not allow them.
 */
@Entity
class AdvisoryRequest extends Aggregate {
    /** After so many declined offers nobody is asked automatically any more; the consultant decides. */
    static final int MOST_DECLINED = 3;

    @Id
    private String number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "company_id"))
    private CompanyId company;

    private @Nullable UUID filedBy;
    private String consent;
    private String title;
    private String body;
    private boolean confidential;

    @Embedded
    private AdviceWish wish;

    @Embedded
    private @Nullable Screening screening;

    @Enumerated(EnumType.STRING)
    private AdvisoryRequestState state = AdvisoryRequestState.REQUESTED;

    private int declined;
    private String lastWord = "";
    private Instant filedAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected AdvisoryRequest() {}

    static AdvisoryRequest file(RequestNumber number, NewAdvisoryRequest filing, Clock clock) {
        return begin(
                number,
                filing.company(),
                new CrossingContent(filing.title(), filing.body(), "", filing.by(), filing.confidential()),
                filing.wish(),
                clock);
    }

    static AdvisoryRequest begin(
            RequestNumber number, CompanyId company, CrossingContent parcel, AdviceWish wish, Clock clock) {
        var one = new AdvisoryRequest();
        one.number = number.value();
        one.company = company;
        one.filedBy = parcel.filedBy() == null ? null : parcel.filedBy().value();
        one.consent = parcel.consent();
        one.title = parcel.title();
        one.body = parcel.text();
        one.confidential = parcel.confidential();
        one.wish = wish;
        one.filedAt = clock.instant();
        one.tell("filed", String.valueOf(wish.field()));
        return one;
    }

    /** The request came back from another service. */
    void takeUp() {
        moveTo(AdvisoryRequestState.REQUESTED, "take-up");
        tell("taken-up", "");
    }

    /** Records what is needed, for the first time or anew. Declined offers are counted anew too. */
    void screen(AdviceWish known, Screening needed) {
        if (known.field() == null) {
            throw new TransitionRefused(state, "screen");
        }
        moveTo(AdvisoryRequestState.SCREENED, "screen");
        wish = known;
        screening = needed;
        declined = 0;
        tell("screened", known.field() + " " + needed.task() + " seats " + needed.seats());
    }

    void offer() {
        moveTo(AdvisoryRequestState.OFFERED, "offer");
    }

    /** An expert refused, or let the offer expire. */
    void decline() {
        declined++;
        moveTo(AdvisoryRequestState.SCREENED, "decline");
    }

    /** Every expert that is needed has accepted. */
    void engage() {
        moveTo(AdvisoryRequestState.ENGAGED, "engage");
        tell("engaged", "");
    }

    /** An expert is no longer available; another has to be found. */
    void searchAgain() {
        if (state != AdvisoryRequestState.SCREENED) {
            moveTo(AdvisoryRequestState.SCREENED, "search");
        }
        tell("searched-again", "");
    }

    void close(Clock clock) {
        end(AdvisoryRequestState.CLOSED, "close", "", clock);
    }

    void withdraw(String reason, Clock clock) {
        end(AdvisoryRequestState.WITHDRAWN, "withdraw", reason, clock);
    }

    void refuse(String reason, Clock clock) {
        end(AdvisoryRequestState.REFUSED, "refuse", reason, clock);
    }

    void handOn() {
        moveTo(AdvisoryRequestState.HANDED_ON, "hand-on");
        tell("handed-on", "");
    }

    private void end(AdvisoryRequestState target, String verb, String word, Clock clock) {
        moveTo(target, verb);
        lastWord = word;
        closedAt = clock.instant();
        tell(target.name().toLowerCase(Locale.ROOT), "");
    }

    private void moveTo(AdvisoryRequestState target, String verb) {
        if (!state.leadsTo(target)) {
            throw new TransitionRefused(state, verb);
        }
        state = target;
    }

    private void tell(String deed, String detail) {
        tell(new AdvisoryRequestEvent(deed, new RequestNumber(number), company, detail));
    }

    /** @throws NotOnFile when it is another company's */
    void requireOf(CompanyId asker) {
        if (!company.equals(asker)) {
            throw new NotOnFile();
        }
    }

    AdvisoryRequestView view(List<Party> parties, List<StoredFileView> files) {
        var facts = new AdvisoryRequestView.Summary(
                new RequestNumber(number), company, title, body, state, confidential, version());
        return new AdvisoryRequestView(
                facts,
                wish,
                screening,
                parties,
                files,
                new AdvisoryRequestView.Course(
                        declined,
                        lastWord,
                        filedBy == null ? null : new PersonId(filedBy),
                        consent,
                        LocalDateTime.ofInstant(filedAt, SeoulClock.SEOUL),
                        closedAt == null ? null : LocalDateTime.ofInstant(closedAt, SeoulClock.SEOUL)));
    }

    /** Under which its files are kept. */
    static String subject(RequestNumber number) {
        return "request:" + number;
    }

    AdvisoryRequestState state() {
        return state;
    }

    RequestNumber number() {
        return new RequestNumber(number);
    }
}
