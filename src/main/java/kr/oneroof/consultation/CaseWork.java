package kr.oneroof.consultation;

import java.time.LocalDate;
import java.util.List;

import kr.oneroof.document.FileId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.Extension;

/**
 * What the centre's staff do with a case. Verbs on a version that is no longer the newest throw
 * {@link kr.oneroof.kernel.ChangedMeanwhile}; what the status forbids is {@link kr.oneroof.kernel.TransitionRefused}.
 */
public interface CaseWork {
    void triage(Seen seen, Triage triage);

    /** @throws kr.oneroof.kernel.NotOnFile when the person is no consultant */
    void assign(Seen seen, PersonId consultant);

    /**
     * Asks the applicant for more (보완요구); the clock stands still until it comes. Asking again is the one further demand
     * when the first was missed.
     *
     * @throws DemandRefused when the law forbids another demand
     */
    void ask(Seen seen, String question, LocalDate until);

    /** Sends back (반려) what was asked for in vain, twice; the reason goes to the applicant. */
    void sendBack(Seen seen, String reason);

    void answer(Seen seen, PersonId by, String text, List<FileId> files);

    /** Answers and closes in one go. */
    void answerAndClose(Seen seen, Reply reply, Outcome outcome);

    void close(Seen seen, Outcome outcome);

    /**
     * Passes the case to an agency outside (이송); the applicant is told where and why.
     *
     * @throws Transfer.Refused when the law forbids it
     */
    void transfer(Seen seen, Transfer transfer);

    /** Keeps an answered matter in view (장기검토); the plan goes to the applicant. */
    void monitor(Seen seen, PersonId by, String plan);

    /**
     * Another unit has accepted the case and takes it over (담당 이관); the applicant hears who is in charge now.
     *
     * @throws kr.oneroof.kernel.NotOnFile when the person is no consultant
     */
    void handOver(RequestNumber number, String unit, PersonId consultant);

    /** Closes the case to all but its assignee (비공개), or opens it again; the reason goes to the applicant. */
    void keepConfidential(Seen seen, boolean secret, String reason);

    /** The agency gave it back, or gave its result. */
    void takeBack(Seen seen, PersonId consultant, String result);

    /** @throws kr.oneroof.requestfile.ExtensionRefused when the law forbids it */
    void extend(Seen seen, Extension extension);

    /** A remark among staff; changes nothing. */
    void comment(RequestNumber number, String text);

    /** An answer as its author wrote it. */
    record Reply(PersonId by, String text, List<FileId> files) {
        public Reply {
            files = List.copyOf(files);
        }
    }
}
