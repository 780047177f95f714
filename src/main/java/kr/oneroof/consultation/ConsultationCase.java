package kr.oneroof.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.events.CaseEvent;
import kr.oneroof.consultation.events.CasePassed;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;

/**
 * A company's difficulty on its way through the centre (기업애로 상담).
 *
 * <p>Owner shown to the applicant, due date, waits and history are the request file's; what is only about consultations
 * is here. All verbs throw {@link TransitionRefused} where the status does not allow them.
 */
@Entity
@Table(name = "consultation_case")
class ConsultationCase extends CaseStanding {
    @Enumerated(EnumType.STRING)
    private @Nullable Complexity complexity;

    private boolean confidential;

    @Embedded
    private Custody custody = Custody.nobodys();

    @Embedded
    private @Nullable Demand demand;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ConsultationCase() {}

    /** Files a difficulty under the number that the request file gave it. */
    static ConsultationCase file(
            RequestNumber number, InquiryFiling filing, CompanyAtFiling filedFor, Instant acceptBy, Clock clock) {
        var filed = new ConsultationCase();
        filed.fill(number, filing, filedFor, acceptBy, clock);
        filed.confidential = filing.confidential();
        return filed;
    }

    /** Makes a case of a part of this one (분리); the receipt stays the same, and so does who may read it. */
    ConsultationCase splitOff(RequestNumber newNumber, CaseMatter part, Clock clock) {
        requireOpen("split");
        var own = new ConsultationCase();
        own.fillFrom(this, newNumber, part);
        own.confidential = confidential;
        own.tell(new CaseEvent.SplitOff(newNumber, company(), number(), clock.instant()));
        return own;
    }

    /** Sorts the case; sorting again while it is open is allowed. */
    void triage(Triage triage, Clock clock) {
        if (status == CaseStatus.SUBMITTED) {
            moveTo(CaseStatus.TRIAGED, "triage");
            accept(clock);
        } else {
            requireOpen("triage");
        }
        sortInto(triage.category());
        complexity = triage.complexity();
        custody = custody.sortedTo(triage.unit());
        tell(new CaseEvent.Triaged(number(), company(), triage.complexity().name(), triage.unit(), clock.instant()));
    }

    /** Gives the case to a consultant; the same one again is no change. */
    void assignTo(PersonId newConsultant, Clock clock) {
        if (custody.isHeldBy(newConsultant)) {
            return;
        }
        if (status == CaseStatus.TRIAGED) {
            moveTo(CaseStatus.IN_PROGRESS, "assign");
        } else if (!status.isOpen() || status == CaseStatus.SUBMITTED) {
            throw new TransitionRefused(status, "assign");
        }
        custody = custody.givenTo(newConsultant);
        tell(new CaseEvent.Assigned(number(), company(), newConsultant, clock.instant()));
    }

    /**
     * Asks the applicant for more; asking again is the one further demand after the first was missed.
     *
     * @throws DemandRefused when the law forbids another demand
     */
    void askForMore(LocalDate until, Clock clock) {
        var next = demand == null ? Demand.first(until) : demand.repeated(until, SeoulClock.dayOf(clock));
        moveTo(CaseStatus.SUPPLEMENT_REQUESTED, "ask");
        demand = next;
        tell(new CaseEvent.MoreAsked(number(), company(), clock.instant()));
    }

    /**
     * Gives the applicant more time.
     *
     * @return the last day as it was before
     * @throws DemandRefused when the law forbids more time
     */
    LocalDate giveTime(LocalDate until, Clock clock) {
        require(CaseStatus.SUPPLEMENT_REQUESTED, "supplement-extension");
        var before = demand().until();
        demand = demand().extendedTo(until, SeoulClock.dayOf(clock));
        tell(new CaseEvent.MoreTimeGiven(number(), company(), until, clock.instant()));
        return before;
    }

    void giveMore(Clock clock) {
        require(CaseStatus.SUPPLEMENT_REQUESTED, "supplement");
        moveTo(CaseStatus.IN_PROGRESS, "supplement");
        demand = null;
        tell(new CaseEvent.MoreGiven(number(), company(), clock.instant()));
    }

    /** Sends the case back (반려), once the last demand was missed; the demand stays as the ground for it. */
    void sendBack(Clock clock) {
        if (demand == null || !demand.allowsReturn(SeoulClock.dayOf(clock))) {
            throw new TransitionRefused(status, "return");
        }
        moveTo(CaseStatus.RETURNED, "return");
        ending = ending.closed(null, clock.instant());
        tell(new CaseEvent.Returned(number(), company(), clock.instant()));
    }

    /** @param worked working time from receipt to now, waits taken off */
    void answer(Duration worked, Clock clock) {
        moveTo(CaseStatus.ANSWERED, "answer");
        ending = ending.answered(worked, clock.instant());
        tell(new CaseEvent.Answered(number(), company(), clock.instant()));
    }

    /** Keeps an answered matter in view (장기검토) until it is settled. */
    void monitor(Clock clock) {
        moveTo(CaseStatus.MONITORING, "monitor");
        tell(new CaseEvent.MonitoringBegun(number(), company(), clock.instant()));
    }

    void close(Outcome result, Clock clock) {
        moveTo(CaseStatus.CLOSED, "close");
        ending = ending.closed(result, clock.instant());
        tell(new CaseEvent.Closed(number(), company(), result.name(), clock.instant()));
    }

    /** @throws Transfer.Refused when the law forbids it */
    void transfer(Transfer transfer, Clock clock) {
        transfer.requireLawful(clock.instant().isAfter(receipt().transferBy()));
        moveTo(CaseStatus.TRANSFERRED, "transfer");
        custody = custody.sentTo(transfer.agency());
        tell(new CaseEvent.Transferred(number(), company(), transfer.agency(), clock.instant()));
    }

    /** Another unit takes it over (담당 이관), having accepted it. */
    void handOver(String unit, PersonId newConsultant, Clock clock) {
        if (status == CaseStatus.SUBMITTED || !status.isOpen()) {
            throw new TransitionRefused(status, "hand-over");
        }
        if (status == CaseStatus.TRIAGED) {
            moveTo(CaseStatus.IN_PROGRESS, "hand-over");
        }
        custody = custody.sortedTo(unit).givenTo(newConsultant);
        tell(new CaseEvent.CustodyPassed(number(), company(), newConsultant, unit, clock.instant()));
    }

    /** Closes the case to all but its assignee (비공개), or opens it again; no change, no news. */
    void keepConfidential(boolean secret, Clock clock) {
        if (secret != confidential) {
            confidential = secret;
            tell(new CaseEvent.ConfidenceChanged(number(), company(), secret, clock.instant()));
        }
    }

    /** Takes the case back from the agency; without a consultant nobody could work on it. */
    void takeBack(PersonId newConsultant, Clock clock) {
        require(CaseStatus.TRANSFERRED, "take-back");
        moveTo(CaseStatus.IN_PROGRESS, "take-back");
        custody = custody.givenTo(newConsultant);
        tell(new CaseEvent.TakenBack(number(), company(), clock.instant()));
    }

    /** Comes back from another service to whoever took it over; what was never sorted is to be sorted first. */
    void comeBack(PersonId receiver, Clock clock) {
        require(CaseStatus.PASSED_ON, "crossing");
        moveTo(complexity == null ? CaseStatus.SUBMITTED : CaseStatus.IN_PROGRESS, "crossing");
        ending = Ending.notYet();
        if (complexity != null) {
            custody = custody.givenTo(receiver);
        }
        tell(new CasePassed(number(), company(), false, clock.instant()));
    }

    void withdraw(Clock clock) {
        moveTo(CaseStatus.WITHDRAWN, "withdraw");
        demand = null;
        ending = ending.closed(null, clock.instant());
        tell(new CaseEvent.Withdrawn(number(), company(), clock.instant()));
    }

    /** Takes an answered case up again, within {@link Ending#REOPENING} of the answer. */
    void reopen(Clock clock) {
        if (!ending.mayComeBack(clock)) {
            throw new TransitionRefused(status, "reopen");
        }
        moveTo(CaseStatus.IN_PROGRESS, "reopen");
        ending = Ending.notYet();
        tell(new CaseEvent.Reopened(number(), company(), clock.instant()));
    }

    /** The company says how it was served: once per answer, as long as it may come back. */
    void takeSurvey(Clock clock) {
        if (ending.surveyed() || !ending.mayComeBack(clock)) {
            throw new TransitionRefused(status, "survey");
        }
        ending = ending.afterSurvey();
        tell(new CaseEvent.Surveyed(number(), company(), clock.instant()));
    }

    @Nullable
    Complexity complexity() {
        return complexity;
    }

    Custody custody() {
        return custody;
    }

    /** @throws IllegalStateException when nothing is asked for */
    Demand demand() {
        if (demand == null) {
            throw new IllegalStateException("Nothing is asked for");
        }
        return demand;
    }
}
