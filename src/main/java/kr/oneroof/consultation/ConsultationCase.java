package kr.oneroof.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import kr.oneroof.consultation.events.CaseEvent;
import kr.oneroof.consultation.events.CasePassed;
import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/**
 * A company's difficulty on its way through the centre (기업애로 상담).
 *
 * <p>The request file keeps the owner shown to the applicant, the due date, the waits and the history; the case keeps
 * what concerns consultations alone. Every verb throws {@link TransitionRefused} where the status does not allow it.
 */
@Entity
@Table(name = "consultation_case")
class ConsultationCase extends Aggregate {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "number"))
    private RequestNumber number;

    @Embedded
    private Inquiry inquiry;

    @Embedded
    private CaseProgress progress = CaseProgress.begun();

    @Embedded
    private Custody custody = Custody.nobodys();

    /** Null until the case is stored: Spring Data tells new cases by it. */
    @SuppressWarnings("NullAway.Init") // for JPA
    protected ConsultationCase() {}

    private ConsultationCase(RequestNumber number, Inquiry inquiry) {
        this.number = number;
        this.inquiry = inquiry;
    }

    /** Files a difficulty under the number that the request file gave it. */
    static ConsultationCase file(RequestNumber number, Inquiry inquiry, Clock clock) {
        var filed = new ConsultationCase(number, inquiry);
        var by = inquiry.receipt();
        filed.tell(new CaseEvent.Filed(
                number, filed.company(), by.filedBy(), by.channel().name(), clock.instant()));
        return filed;
    }

    /** Makes a case of a part of this one (분리). */
    ConsultationCase splitOff(RequestNumber newNumber, CaseMatter part, Clock clock) {
        status().requireOpen("split");
        var own = new ConsultationCase(newNumber, inquiry.part(part));
        own.tell(new CaseEvent.SplitOff(newNumber, company(), number, clock.instant()));
        return own;
    }

    /** Sorts the case; sorting again while it is open is allowed. */
    void triage(Triage triage, Clock clock) {
        progress = progress.sorted();
        inquiry = inquiry.sorted(triage.category(), clock.instant());
        custody = custody.sorted(triage.complexity(), triage.unit());
        tell(new CaseEvent.Triaged(number, company(), triage.complexity().name(), triage.unit(), clock.instant()));
    }

    /** Gives the case to a consultant; the same one again is no change. */
    void assignTo(PersonId newConsultant, Clock clock) {
        if (!custody.isHeldBy(newConsultant)) {
            progress = progress.taken("assign");
            custody = custody.givenTo(newConsultant);
            tell(new CaseEvent.Assigned(number, company(), newConsultant, clock.instant()));
        }
    }

    /** Another unit takes the case over (담당 이관), having accepted it. */
    void handOver(String unit, PersonId newConsultant, Clock clock) {
        progress = progress.taken("hand-over");
        custody = custody.movedTo(unit).givenTo(newConsultant);
        tell(new CaseEvent.CustodyPassed(number, company(), newConsultant, unit, clock.instant()));
    }

    /** Asks the applicant for more; asking again is the one further demand after the first was missed. */
    void askForMore(LocalDate until, Clock clock) {
        progress = progress.asked(until, clock);
        tell(new CaseEvent.MoreAsked(number, company(), clock.instant()));
    }

    /** Gives the applicant more time. @return the last day as it was before */
    LocalDate giveTime(LocalDate until, Clock clock) {
        var before = progress;
        progress = before.extended(until, clock);
        tell(new CaseEvent.MoreTimeGiven(number, company(), until, clock.instant()));
        return before.owed().until();
    }

    void giveMore(Clock clock) {
        progress = progress.given();
        tell(new CaseEvent.MoreGiven(number, company(), clock.instant()));
    }

    /** Sends the case back (반려), once the last demand was missed. */
    void sendBack(Clock clock) {
        progress = progress.sentBack(clock);
        tell(new CaseEvent.Returned(number, company(), clock.instant()));
    }

    /** @param worked working time from receipt to now, waits taken off */
    void answer(Duration worked, Clock clock) {
        progress = progress.answered(worked, clock.instant());
        tell(new CaseEvent.Answered(number, company(), clock.instant()));
    }

    /** Keeps an answered matter in view (장기검토) until it is settled. */
    void monitor(Clock clock) {
        progress = progress.movedTo(CaseStatus.MONITORING, "monitor");
        tell(new CaseEvent.MonitoringBegun(number, company(), clock.instant()));
    }

    void close(Outcome result, Clock clock) {
        progress = progress.closed(result, clock.instant());
        tell(new CaseEvent.Closed(number, company(), result.name(), clock.instant()));
    }

    /** @throws Transfer.Refused when the law forbids it */
    void transfer(Transfer transfer, Clock clock) {
        transfer.requireLawful(clock.instant().isAfter(inquiry.receipt().transferBy()));
        progress = progress.movedTo(CaseStatus.TRANSFERRED, "transfer");
        custody = custody.sentTo(transfer.agency());
        tell(new CaseEvent.Transferred(number, company(), transfer.agency(), clock.instant()));
    }

    /** Takes the case back from the agency; without a consultant nobody could work on it. */
    void takeBack(PersonId newConsultant, Clock clock) {
        progress = progress.takenBack();
        custody = custody.givenTo(newConsultant);
        tell(new CaseEvent.TakenBack(number, company(), clock.instant()));
    }

    /** Closes the case to all but its assignee (비공개), or opens it again; no change, no event. */
    void keepConfidential(boolean secret, Clock clock) {
        if (secret != inquiry.confidential()) {
            inquiry = inquiry.readBy(secret);
            tell(new CaseEvent.ConfidenceChanged(number, company(), secret, clock.instant()));
        }
    }

    /** Another open case of the same company carries this one on (병합). @return where it stood */
    CaseStatus mergeInto(ConsultationCase leading, Clock clock) {
        leading.status().requireOpen("lead");
        if (number.equals(leading.number) || !company().equals(leading.company())) {
            throw new TransitionRefused(status(), "merge");
        }
        var before = status();
        progress = progress.ended(CaseStatus.MERGED, "merge", clock.instant());
        tell(new CaseEvent.Merged(number, company(), leading.number, clock.instant()));
        return before;
    }

    void comeBackTo(CaseStatus before, Clock clock) {
        progress = progress.backFromMerge(before);
        tell(new CaseEvent.Unmerged(number, company(), before.name(), clock.instant()));
    }

    /** Another service carries the request on (업무 이관). */
    void passOn(Clock clock) {
        progress = progress.ended(CaseStatus.PASSED_ON, "crossing", clock.instant());
        tell(new CasePassed(number, company(), true, clock.instant()));
    }

    /** Comes back from another service to whoever took it over there. */
    void comeBack(PersonId receiver, Clock clock) {
        progress = progress.backFromElsewhere(custody.isSorted());
        if (custody.isSorted()) {
            custody = custody.givenTo(receiver);
        }
        tell(new CasePassed(number, company(), false, clock.instant()));
    }

    void wishFor(ConsultationWish other) {
        inquiry = inquiry.wishing(other);
    }

    void withdraw(Clock clock) {
        progress = progress.withdrawn(clock.instant());
        tell(new CaseEvent.Withdrawn(number, company(), clock.instant()));
    }

    /** Takes an answered case up again, within {@link Ending#REOPENING} of the answer. */
    void reopen(Clock clock) {
        progress = progress.reopened(clock);
        tell(new CaseEvent.Reopened(number, company(), clock.instant()));
    }

    /** The company says how it was served. */
    void takeSurvey(Clock clock) {
        progress = progress.surveyed(clock);
        tell(new CaseEvent.Surveyed(number, company(), clock.instant()));
    }

    RequestNumber number() {
        return number;
    }

    CompanyId company() {
        return inquiry.company();
    }

    Inquiry inquiry() {
        return inquiry;
    }

    CaseStatus status() {
        return progress.status();
    }

    /** @throws IllegalStateException when nothing is asked for */
    Demand demand() {
        return progress.owed();
    }

    Custody custody() {
        return custody;
    }
}
