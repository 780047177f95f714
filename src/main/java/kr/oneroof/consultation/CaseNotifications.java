package kr.oneroof.consultation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import kr.oneroof.clock.Term;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestState;
import kr.oneroof.requestfile.TermExtension;

/** Keeps the request file in step with the case, writes what was said into its history and tells those concerned. */
@Component
class CaseNotifications {
    private static final String WAITING_FOR_APPLICANT = "consultation.waiting.applicant";
    private static final String WAITING_FOR_AGENCY = "consultation.waiting.agency";

    private final RequestFileService files;
    private final CaseRecipients recipients;
    private final LeadingCaseQueries leads;

    CaseNotifications(RequestFileService files, CaseRecipients recipients, LeadingCaseQueries leads) {
        this.files = files;
        this.recipients = recipients;
        this.leads = leads;
    }

    Duration worked(RequestNumber number) {
        return files.worked(number);
    }

    void received(RequestNumber number) {
        var file = files.require(number);
        recipients.toApplicant(file, "consultation.notice.received", file.dueAt());
        recipients.toOwner(file, "consultation.notice.arrived");
    }

    void triaged(RequestNumber number, Triage triage, Term term) {
        files.setTerm(number, term);
        if (files.require(number).state() == CaseStatus.SUBMITTED.shown()) {
            files.moveTo(number, CaseStatus.TRIAGED.shown());
        }
        note(number, "consultation.history.triaged." + triage.complexity(), Audience.STAFF, triage.unit());
    }

    /** A case that waits for its applicant goes on waiting, whoever gets it. */
    void assigned(RequestNumber number, PersonId consultant, RequestState shown) {
        files.assign(number, consultant);
        files.moveTo(number, shown);
        var file = files.require(number);
        recipients.toStaff(consultant, file, "consultation.notice.yours", file.dueAt());
        recipients.toApplicant(file, "consultation.notice.assigned", file.dueAt());
    }

    void asked(RequestNumber number, String question, LocalDate until) {
        files.moveTo(number, CaseStatus.SUPPLEMENT_REQUESTED.shown());
        if (!files.require(number).waiting()) {
            files.startWaiting(number, WAITING_FOR_APPLICANT);
        }
        note(number, "consultation.history.asked", Audience.APPLICANT, question, until.toString());
        recipients.toApplicant(files.require(number), "consultation.notice.asked", until);
    }

    void givenTime(RequestNumber number, SupplementExtension time) {
        note(
                number,
                "custody.history.more-time",
                Audience.APPLICANT,
                time.until().toString(),
                time.reason());
        recipients.toOwner(files.require(number), "custody.notice.more-time", time.until());
    }

    void given(RequestNumber number, String text) {
        files.stopWaiting(number);
        files.moveTo(number, CaseStatus.IN_PROGRESS.shown());
        note(number, "consultation.history.given", Audience.APPLICANT, text);
        recipients.toOwner(files.require(number), "consultation.notice.given");
    }

    void sentBack(RequestNumber number, String reason) {
        stopWaiting(number);
        note(number, "consultation.history.returned", Audience.APPLICANT, reason);
        files.moveTo(number, CaseStatus.RETURNED.shown());
        recipients.toApplicant(files.require(number), "consultation.notice.returned");
    }

    void answered(RequestNumber number, String text) {
        stopWaiting(number);
        note(number, "consultation.history.answered", Audience.APPLICANT, text);
        files.moveTo(number, CaseStatus.ANSWERED.shown());
        recipients.toApplicant(files.require(number), "consultation.notice.answered");
    }

    void closed(RequestNumber number, Outcome outcome) {
        note(number, "consultation.history.closed." + outcome, Audience.APPLICANT);
        recipients.toApplicant(files.require(number), "consultation.notice.closed");
    }

    void monitored(RequestNumber number, String plan) {
        note(number, "custody.history.monitored", Audience.APPLICANT, plan);
        recipients.toApplicant(files.require(number), "custody.notice.monitored");
    }

    void keptConfidential(RequestNumber number, boolean secret, String reason) {
        note(number, secret ? "custody.history.confidential" : "custody.history.open", Audience.APPLICANT, reason);
        recipients.toApplicant(files.require(number), secret ? "custody.notice.confidential" : "custody.notice.open");
    }

    void transferred(RequestNumber number, Transfer transfer) {
        files.moveTo(number, CaseStatus.TRANSFERRED.shown());
        stopWaiting(number);
        files.startWaiting(number, WAITING_FOR_AGENCY);
        note(number, "consultation.history.transferred", Audience.APPLICANT, transfer.agency(), transfer.reason());
        recipients.toApplicant(files.require(number), "consultation.notice.transferred", transfer.agency());
    }

    void takenBack(RequestNumber number, PersonId consultant, String result) {
        stopWaiting(number);
        files.assign(number, consultant);
        files.moveTo(number, CaseStatus.IN_PROGRESS.shown());
        note(number, "consultation.history.taken-back", Audience.APPLICANT, result);
    }

    void extended(RequestNumber number, TermExtension extension) {
        files.extend(number, extension);
        var file = files.require(number);
        recipients.toApplicant(file, "consultation.notice.extended", file.dueAt());
    }

    void withdrawn(RequestNumber number, String reason) {
        stopWaiting(number);
        note(number, "consultation.history.withdrawn", Audience.APPLICANT, reason);
        files.moveTo(number, CaseStatus.WITHDRAWN.shown());
        recipients.toOwner(files.require(number), "consultation.notice.withdrawn");
    }

    void reopened(RequestNumber number, String reason, Term term) {
        files.reopen(number, term);
        files.moveTo(number, CaseStatus.IN_PROGRESS.shown());
        note(number, "consultation.history.reopened", Audience.APPLICANT, reason);
        recipients.toOwner(files.require(number), "consultation.notice.reopened");
    }

    void merged(RequestNumber number, RequestNumber leading, String reason) {
        note(number, "consultation.history.merged", Audience.APPLICANT, leading.value(), reason);
        files.moveTo(number, CaseStatus.MERGED.shown());
        note(leading, "consultation.history.merged-in", Audience.APPLICANT, number.value(), reason);
        recipients.toApplicant(files.require(number), "consultation.notice.merged", leading.value());
        recipients.toOwner(files.require(leading), "consultation.notice.merged-in", number.value());
    }

    /** Whoever was waited for is waited for again. */
    void takenOut(RequestNumber number, RequestNumber leading, CaseStatus before, String reason) {
        files.resume(number, before.shown());
        if (before == CaseStatus.SUPPLEMENT_REQUESTED) {
            files.startWaiting(number, WAITING_FOR_APPLICANT);
        }
        note(number, "consultation.history.unmerged", Audience.APPLICANT, leading.value(), reason);
        note(leading, "consultation.history.unmerged-from", Audience.APPLICANT, number.value(), reason);
        var file = files.require(number);
        recipients.toApplicant(file, "consultation.notice.unmerged", file.dueAt());
        recipients.toOwner(file, "consultation.notice.unmerged", file.dueAt());
    }

    /** The case that carries a merged one on; empty when the case stands for itself. */
    Optional<RequestNumber> carrierOf(RequestNumber number) {
        return Optional.of(leads.of(number)).filter(leading -> !leading.equals(number));
    }

    /** No wrong door: what came to a merged case stands on the leading one. */
    void passedOn(RequestNumber number, RequestNumber leading, String text) {
        note(leading, "consultation.history.passed-on", Audience.APPLICANT, number.value(), text);
        recipients.toOwner(files.require(leading), "consultation.notice.passed-on", number.value());
    }

    void split(RequestNumber whole, RequestNumber part) {
        note(whole, "consultation.history.split", Audience.APPLICANT, part.value());
        note(part, "consultation.history.split-off", Audience.APPLICANT, whole.value());
        var file = files.require(part);
        recipients.toApplicant(file, "consultation.notice.split", whole.value(), file.dueAt());
        recipients.toOwner(file, "consultation.notice.split", whole.value(), file.dueAt());
    }

    void commented(RequestNumber number, String text) {
        carrierOf(number)
                .ifPresent(leading ->
                        note(leading, "consultation.history.comment-of", Audience.STAFF, number.value(), text));
        note(number, "consultation.history.comment", Audience.STAFF, text);
    }

    void surveyed(RequestNumber number, Survey survey) {
        note(number, "consultation.history.surveyed", Audience.APPLICANT);
        if (survey.overall() <= 2) {
            recipients.toOwner(files.require(number), "consultation.notice.unhappy");
        }
    }

    private void stopWaiting(RequestNumber number) {
        if (files.require(number).waiting()) {
            files.stopWaiting(number);
        }
    }

    private void note(RequestNumber number, String key, Audience audience, String... arguments) {
        files.write(number, new HistoryNote(key, List.of(arguments), audience));
    }
}
