package kr.oneroof.requestfile;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;

import kr.oneroof.clock.DueDate;
import kr.oneroof.clock.Term;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * The corridor. Every verb locks the file's row, writes a history line and an audit line, and joins the caller's
 * transaction. Who acts is known from the session.
 *
 * <p>All verbs throw {@link kr.oneroof.kernel.NotOnFile} for an unknown number and
 * {@link kr.oneroof.kernel.TransitionRefused} when the state forbids them.
 */
public interface RequestFiles {
    /**
     * Gives a number, reckons the due date and stands at SUBMITTED; the same submission twice is one file. A part of
     * another request of the same company begins with that one's receipt.
     */
    Opened open(Opening opening);

    /** A number for what may become a request later: a caller whose company is not known yet. */
    RequestNumber reserve();

    /** Opens under a number that was reserved; the same submission twice is one file. */
    Opened open(Opening opening, RequestNumber reserved);

    FileView require(RequestNumber number);

    /** @throws kr.oneroof.kernel.NotOnFile also when the file is another company's */
    FileView requireOf(CompanyId company, RequestNumber number);

    Map<RequestNumber, FileView> views(Collection<RequestNumber> numbers);

    /** Makes somebody responsible (담당자); the same person again is no change. */
    void assign(RequestNumber number, PersonId owner);

    /** The same, when nobody chose: the history names the house, not whoever filed. */
    void appoint(RequestNumber number, PersonId owner);

    /** Shows another state to the applicant; an end state closes the file and stops the clock. */
    void moveTo(RequestNumber number, RequestState state);

    /** Another term from receipt, for instance once triage found a simple matter. */
    void setTerm(RequestNumber number, Term term);

    /** Stops the clock. @param cause message key of whom is waited for */
    void startWaiting(RequestNumber number, String cause);

    /** Lets the clock run again and moves the due date. */
    void stopWaiting(RequestNumber number);

    /** @throws ExtensionRefused when the law forbids it */
    void extend(RequestNumber number, Extension extension);

    /** Opens a closed file again with a fresh term from now. */
    void reopen(RequestNumber number, Term term);

    /** Takes a merge back: state and remaining time are as they were. @param before the state that stood */
    void resume(RequestNumber number, RequestState before);

    void handOver(RequestNumber number, String service, String reason);

    void write(RequestNumber number, HistoryNote note);

    /**
     * A line for staff about another service.
     *
     * @param what tail of a key below {@code requestfile.road.history}, with the service's name and the words as
     *     arguments
     */
    void writeAbout(RequestNumber number, String what, String service, String words);

    /** Working time from receipt until now, or until the file was closed, with the waits taken off. */
    Duration worked(RequestNumber number);

    /** The due date with its account, day by day. */
    DueDate explain(RequestNumber number);
}
