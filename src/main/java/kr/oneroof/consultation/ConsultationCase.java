package kr.oneroof.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.events.CaseEvent;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/**
 * A company's difficulty on its way through the centre (기업애로 상담).
 *
 * <p>Owner shown to the applicant, due date, waits and history are the request file's; what is only about consultations
 * is here. All verbs throw {@link TransitionRefused} where the status does not allow them.
 */
@Entity
@Table(name = "consultation_case")
class ConsultationCase extends FiledCase {
    @Embedded
    private Matter matter;
    @Enumerated(EnumType.STRING)
    private CaseStatus status;
    @Enumerated(EnumType.STRING)
    private @Nullable Complexity complexity;
    private String unit = "";
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "consultant_id"))
    private @Nullable PersonId consultant;
    private String agency = "";
    private @Nullable Instant acceptedAt;
    @Embedded
    private Ending ending = Ending.notYet();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ConsultationCase() {
    }

    private ConsultationCase(RequestNumber number, CompanyId company, FiledFor filedFor, Receipt receipt, Matter matter) {
        super(number, company, filedFor, receipt);
        this.matter = matter;
        this.status = CaseStatus.SUBMITTED;
    }

    /** Files a difficulty under the number that the request file gave it. */
    static ConsultationCase file(RequestNumber number, Filing filing, FiledFor filedFor, Instant acceptBy,
            Clock clock) {
        var receipt = Receipt.of(filing.by(), clock.instant(), acceptBy);
        var filed = new ConsultationCase(number, filing.company(), filedFor, receipt, filing.matter());
        filed.tell(new CaseEvent.Filed(number, filed.company, receipt.filedBy(), receipt.channel().name(),
                receipt.filedAt()));
        return filed;
    }

    /** Makes a case of a part of this one (분리); the receipt stays the same. */
    ConsultationCase splitOff(RequestNumber newNumber, Matter part, Clock clock) {
        requireOpen("split");
        var own = new ConsultationCase(newNumber, company, filedFor, receipt, part);
        own.tell(new CaseEvent.SplitOff(newNumber, company, number, clock.instant()));
        return own;
    }

    /** Sorts the case; sorting again while it is open is allowed. */
    void triage(Triage triage, Clock clock) {
        if (status == CaseStatus.SUBMITTED) {
            moveTo(CaseStatus.TRIAGED, "triage");
            acceptedAt = clock.instant();
        } else {
            requireOpen("triage");
        }
        matter = matter.in(triage.category());
        complexity = triage.complexity();
        unit = triage.unit();
        tell(new CaseEvent.Triaged(number, company, triage.complexity().name(), triage.unit(), clock.instant()));
    }

    /** Gives the case to a consultant; the same one again is no change. */
    void assignTo(PersonId newConsultant, Clock clock) {
        if (newConsultant.equals(consultant)) {
            return;
        }
        if (status == CaseStatus.TRIAGED) {
            moveTo(CaseStatus.IN_PROGRESS, "assign");
        } else if (!status.isOpen() || status == CaseStatus.SUBMITTED) {
            throw new TransitionRefused(status, "assign");
        }
        consultant = newConsultant;
        tell(new CaseEvent.Assigned(number, company, newConsultant, clock.instant()));
    }

    void askForMore(Clock clock) {
        moveTo(CaseStatus.SUPPLEMENT_REQUESTED, "ask");
        tell(new CaseEvent.MoreAsked(number, company, clock.instant()));
    }

    void giveMore(Clock clock) {
        require(CaseStatus.SUPPLEMENT_REQUESTED, "supplement");
        moveTo(CaseStatus.IN_PROGRESS, "supplement");
        tell(new CaseEvent.MoreGiven(number, company, clock.instant()));
    }

    /** Sends the case back (반려). */
    void sendBack(Clock clock) {
        moveTo(CaseStatus.RETURNED, "return");
        ending = ending.closed(null, clock.instant());
        tell(new CaseEvent.Returned(number, company, clock.instant()));
    }

    /** @param worked working time from receipt to now, waits taken off */
    void answer(Duration worked, Clock clock) {
        moveTo(CaseStatus.ANSWERED, "answer");
        ending = ending.answered(worked, clock.instant());
        tell(new CaseEvent.Answered(number, company, clock.instant()));
    }

    void close(Outcome result, Clock clock) {
        moveTo(CaseStatus.CLOSED, "close");
        ending = ending.closed(result, clock.instant());
        tell(new CaseEvent.Closed(number, company, result.name(), clock.instant()));
    }

    void transferTo(String outside, Clock clock) {
        moveTo(CaseStatus.TRANSFERRED, "transfer");
        agency = outside;
        tell(new CaseEvent.Transferred(number, company, outside, clock.instant()));
    }

    /** Takes the case back from the agency; without a consultant nobody could work on it. */
    void takeBack(PersonId newConsultant, Clock clock) {
        require(CaseStatus.TRANSFERRED, "take-back");
        moveTo(CaseStatus.IN_PROGRESS, "take-back");
        consultant = newConsultant;
        tell(new CaseEvent.TakenBack(number, company, clock.instant()));
    }

    void withdraw(Clock clock) {
        moveTo(CaseStatus.WITHDRAWN, "withdraw");
        ending = ending.closed(null, clock.instant());
        tell(new CaseEvent.Withdrawn(number, company, clock.instant()));
    }

    /** Takes an answered case up again, within {@link Ending#REOPENING} of the answer. */
    void reopen(Clock clock) {
        if (!ending.mayComeBack(clock)) {
            throw new TransitionRefused(status, "reopen");
        }
        moveTo(CaseStatus.IN_PROGRESS, "reopen");
        ending = Ending.notYet();
        tell(new CaseEvent.Reopened(number, company, clock.instant()));
    }

    /** The company says how it was served: once per answer, as long as it may come back. */
    void takeSurvey(Clock clock) {
        if (ending.surveyed() || !ending.mayComeBack(clock)) {
            throw new TransitionRefused(status, "survey");
        }
        ending = ending.afterSurvey();
        tell(new CaseEvent.Surveyed(number, company, clock.instant()));
    }

    /** Another open case of the same company carries this one on. @return where it stood */
    CaseStatus mergeInto(ConsultationCase leading, Clock clock) {
        leading.requireOpen("lead");
        if (number.equals(leading.number) || !company.equals(leading.company)) {
            throw new TransitionRefused(status, "merge");
        }
        var before = status;
        moveTo(CaseStatus.MERGED, "merge");
        ending = ending.closed(null, clock.instant());
        tell(new CaseEvent.Merged(number, company, leading.number, clock.instant()));
        return before;
    }

    /** Takes a merge back. */
    void comeBackTo(CaseStatus before, Clock clock) {
        if (status != CaseStatus.MERGED || !before.leadsTo(CaseStatus.MERGED)) {
            throw new TransitionRefused(status, "unmerge");
        }
        status = before;
        ending = Ending.notYet();
        tell(new CaseEvent.Unmerged(number, company, before.name(), clock.instant()));
    }

    /** @throws TransitionRefused when the case is over */
    void requireOpen(String verb) {
        if (!status.isOpen()) {
            throw new TransitionRefused(status, verb);
        }
    }

    private void require(CaseStatus needed, String verb) {
        if (status != needed) {
            throw new TransitionRefused(status, verb);
        }
    }

    private void moveTo(CaseStatus target, String verb) {
        if (!status.leadsTo(target)) {
            throw new TransitionRefused(status, verb);
        }
        status = target;
    }

    String unit() {
        return unit;
    }

    CaseStatus status() {
        return status;
    }

    @Nullable Complexity complexity() {
        return complexity;
    }

    @Nullable PersonId consultant() {
        return consultant;
    }

    Matter matter() {
        return matter;
    }
}
