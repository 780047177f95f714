package kr.oneroof.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.DocumentService;
import kr.oneroof.document.FileId;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.TermExtension;

/**
 * What the centre's staff do with a case. Verbs on a version that is no longer the newest throw
 * {@link kr.oneroof.kernel.ChangedMeanwhile}; what the status forbids is {@link kr.oneroof.kernel.TransitionRefused}.
 */
@Service
@Transactional
public class CaseService {
    private final ConsultationCaseRepository cases;
    private final CaseNotifications notifications;
    private final RequestFileService files;
    private final PersonQueries people;
    private final DocumentService documents;
    private final CaseTextRepository texts;
    private final SeoulClock clock;

    CaseService(
            ConsultationCaseRepository cases,
            CaseNotifications notifications,
            RequestFileService files,
            PersonQueries people,
            DocumentService documents,
            CaseTextRepository texts,
            SeoulClock clock) {
        this.cases = cases;
        this.notifications = notifications;
        this.files = files;
        this.people = people;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    public void triage(CaseVersion seen, Triage triage) {
        change(seen, found -> found.triage(triage, clock));
        notifications.triaged(seen.number(), triage);
    }

    /** @throws kr.oneroof.kernel.NotOnFile when the person is no consultant */
    public void assign(CaseVersion seen, PersonId consultant) {
        requireConsultant(consultant);
        var found = change(seen, one -> one.assignTo(consultant, clock));
        notifications.assigned(seen.number(), consultant, found.status().shown());
    }

    /**
     * Asks the applicant for more (보완요구); the clock stands still until it comes. Asking again is the one further demand
     * when the first was missed.
     *
     * @throws DemandRefused when the law forbids another demand
     */
    public void ask(CaseVersion seen, String question, LocalDate until) {
        var found = change(seen, one -> one.askForMore(until, clock));
        texts.keepDemand(seen.number(), found.demand(), question);
        notifications.asked(seen.number(), question, until);
    }

    /** Sends the case back (반려) after two missed demands; the reason goes to the applicant. */
    public void sendBack(CaseVersion seen, String reason) {
        change(seen, found -> found.sendBack(clock));
        notifications.sentBack(seen.number(), reason);
    }

    public void answer(CaseVersion seen, PersonId by, String text, List<FileId> attached) {
        var worked = files.worked(seen.number());
        change(seen, found -> found.answer(worked, clock));
        documents.attach(attached, by, InquiryService.subject(seen.number()));
        texts.keepAnswer(seen.number(), by, text);
        notifications.answered(seen.number(), text);
    }

    /** Answers and closes in one go. */
    public void answerAndClose(CaseVersion seen, Reply reply, Outcome outcome) {
        answer(seen, reply.by(), reply.text(), reply.files());
        var answered = cases.require(seen.number());
        answered.close(outcome, clock);
        cases.saveAndFlush(answered);
        notifications.closed(seen.number(), outcome);
    }

    public void close(CaseVersion seen, Outcome outcome) {
        change(seen, found -> found.close(outcome, clock));
        notifications.closed(seen.number(), outcome);
    }

    /**
     * Passes the case to an agency outside (이송); the applicant is told where and why.
     *
     * @throws Transfer.Refused when the law forbids it
     */
    public void transfer(CaseVersion seen, Transfer transfer) {
        var found = change(seen, one -> one.transfer(transfer, clock));
        texts.keepTransfer(seen.number(), transfer, found.inquiry().receipt().transferBy());
        notifications.transferred(seen.number(), transfer);
    }

    /** Keeps an answered matter in view (장기검토); the plan goes to the applicant. */
    public void monitor(CaseVersion seen, PersonId by, String plan) {
        change(seen, found -> found.monitor(clock));
        texts.keepMonitoring(seen.number(), by, plan);
        notifications.monitored(seen.number(), plan);
    }

    /**
     * Another unit has accepted the case and takes it over (담당 이관); the applicant hears who is in charge now.
     *
     * @throws kr.oneroof.kernel.NotOnFile when the person is no consultant
     */
    public void handOver(RequestNumber number, String unit, PersonId consultant) {
        requireConsultant(consultant);
        var found = cases.require(number);
        found.handOver(unit, consultant, clock);
        cases.saveAndFlush(found);
        notifications.assigned(number, consultant, found.status().shown());
    }

    /** Closes the case to all but its assignee (비공개), or opens it again; the reason goes to the applicant. */
    public void keepConfidential(CaseVersion seen, boolean secret, String reason) {
        change(seen, found -> found.keepConfidential(secret, clock));
        notifications.keptConfidential(seen.number(), secret, reason);
    }

    /** The agency gave it back, or gave its result. */
    public void takeBack(CaseVersion seen, PersonId consultant, String result) {
        requireConsultant(consultant);
        change(seen, found -> found.takeBack(consultant, clock));
        notifications.takenBack(seen.number(), consultant, result);
    }

    /** @throws kr.oneroof.requestfile.TermExtensionRefused when the law forbids it */
    public void extend(CaseVersion seen, TermExtension extension) {
        change(seen, found -> found.status().requireOpen("extend"));
        notifications.extended(seen.number(), extension);
    }

    /** A remark among staff; changes nothing. */
    public void comment(RequestNumber number, String text) {
        notifications.commented(number, text);
    }

    private void requireConsultant(PersonId person) {
        if (people.withRole(Role.CONSULTANT).stream()
                .noneMatch(card -> card.id().equals(person))) {
            throw new NotOnFile();
        }
    }

    private ConsultationCase change(CaseVersion seen, Consumer<ConsultationCase> verb) {
        var found = cases.require(seen.number());
        found.requireUnchangedSince(seen.version());
        verb.accept(found);
        return cases.saveAndFlush(found);
    }

    /** An answer as its author wrote it. */
    public record Reply(PersonId by, String text, List<FileId> files) {
        public Reply {
            files = List.copyOf(files);
        }
    }
}
