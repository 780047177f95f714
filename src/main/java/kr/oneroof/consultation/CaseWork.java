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

    /** Asks the applicant for more (보완요구); the clock stands still until it comes. */
    void ask(Seen seen, String question, LocalDate until);

    /** Sends back (반려) what was asked for in vain; the reason goes to the applicant. */
    void sendBack(Seen seen, String reason);

    void answer(Seen seen, PersonId by, String text, List<FileId> files);

    /** Answers and closes in one go. */
    void answerAndClose(Seen seen, Reply reply, Outcome outcome);

    void close(Seen seen, Outcome outcome);

    /** Passes the case to an agency outside (이송); the applicant is told where and why. */
    void transfer(Seen seen, String agency, String reason);

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
