package kr.oneroof.requestfile;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.clock.DueDate;
import kr.oneroof.clock.Term;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/**
 * Every verb locks the file's row, writes a history line and an audit line, and joins the caller's transaction. Who
 * acts is known from the session.
 *
 * <p>All verbs throw {@link kr.oneroof.kernel.NotOnFile} for an unknown number and
 * {@link kr.oneroof.kernel.TransitionRefused} when the state forbids them.
 *
 * <p>Finds the file, lets it act, keeps it.
 */
@Service
@Transactional
public class RequestFileService {
    private final RequestFileRepository repository;
    private final RequestHistoryRecorder recorder;
    private final BusinessCalendar calendar;
    private final SeoulClock clock;

    RequestFileService(
            RequestFileRepository repository,
            RequestHistoryRecorder recorder,
            BusinessCalendar calendar,
            SeoulClock clock) {
        this.repository = repository;
        this.recorder = recorder;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Gives a number, reckons the due date and stands at SUBMITTED; the same submission twice is one file. A part of
     * another request of the same company begins with that one's receipt.
     */
    public OpenedRequest open(NewRequestFile opening) {
        return open(opening, reserve());
    }

    /** A number for what may become a request later: a caller whose company is not known yet. */
    public RequestNumber reserve() {
        return repository.nextNumber(clock.today().getYear());
    }

    /** Opens under a number that was reserved; the same submission twice is one file. */
    public OpenedRequest open(NewRequestFile opening, RequestNumber number) {
        var before = repository.claim(opening.submission(), number);
        if (before.isPresent()) {
            return new OpenedRequest(requireOf(opening.company(), before.get()).number(), false);
        }
        var now = reckoning();
        var file = opening.partOf() == null
                ? RequestFile.open(number, opening, now)
                : RequestFile.openPart(number, opening, wholeOf(opening), now);
        repository.add(file);
        recorder.tell(file, now.now());
        return new OpenedRequest(number, true);
    }

    private RequestFile wholeOf(NewRequestFile opening) {
        return Optional.ofNullable(opening.partOf())
                .flatMap(repository::lock)
                .filter(whole -> whole.row().company().equals(opening.company()))
                .orElseThrow(NotOnFile::new);
    }

    @Transactional(readOnly = true)
    public RequestFileView require(RequestNumber number) {
        return find(number).view(reckoning());
    }

    /** @throws kr.oneroof.kernel.NotOnFile also when the file is another company's */
    @Transactional(readOnly = true)
    public RequestFileView requireOf(CompanyId company, RequestNumber number) {
        var view = require(number);
        if (!view.company().equals(company)) {
            throw new NotOnFile();
        }
        return view;
    }

    @Transactional(readOnly = true)
    public Map<RequestNumber, RequestFileView> views(Collection<RequestNumber> numbers) {
        var now = reckoning();
        return repository.find(numbers).stream()
                .map(file -> file.view(now))
                .collect(Collectors.toMap(RequestFileView::number, view -> view));
    }

    /** Makes somebody responsible (담당자); the same person again is no change. */
    public void assign(RequestNumber number, PersonId owner) {
        change(number, (file, now) -> file.assignTo(owner, now));
    }

    /** The same, when nobody chose: the history names OneRoof, not whoever filed. */
    public void appoint(RequestNumber number, PersonId owner) {
        change(number, (file, now) -> file.appoint(owner, now));
    }

    /** Shows another state to the applicant; an end state closes the file and stops the clock. */
    public void moveTo(RequestNumber number, RequestState state) {
        change(number, (file, now) -> file.show(state, now));
    }

    /** Another term from receipt, for instance once triage found a simple matter. */
    public void setTerm(RequestNumber number, Term term) {
        change(number, (file, now) -> file.changeTerm(term, now));
    }

    /** Stops the clock. @param cause message key of whom is waited for */
    public void startWaiting(RequestNumber number, String cause) {
        change(number, (file, now) -> file.startWaiting(cause, now));
    }

    /** Lets the clock run again and moves the due date. */
    public void stopWaiting(RequestNumber number) {
        change(number, RequestFile::stopWaiting);
    }

    /** @throws TermExtensionRefused when the law forbids it */
    public void extend(RequestNumber number, TermExtension extension) {
        change(number, (file, now) -> {
            file.extend(extension, now);
            repository.addExtension(file, extension, now.now());
        });
    }

    /** Opens a closed file again with a fresh term from now. */
    public void reopen(RequestNumber number, Term term) {
        change(number, (file, now) -> file.reopen(term, now));
    }

    /** Takes a merge back: state and remaining time are as they were. @param before the state that stood */
    public void resume(RequestNumber number, RequestState before) {
        change(number, (file, now) -> file.resume(before, now));
    }

    public void handOver(RequestNumber number, String service, String reason) {
        change(number, (file, now) -> file.handOver(service, reason, now));
    }

    public void write(RequestNumber number, HistoryNote note) {
        var file = repository.lock(number).orElseThrow(NotOnFile::new);
        recorder.write(file.row().number(), reckoning().now(), HistoryArguments.unmarked(note));
    }

    /**
     * A line for staff about another service.
     *
     * @param what tail of a key below {@code requestfile.road.history}, with the service's name and the words as
     *     arguments
     */
    public void writeAbout(RequestNumber number, String what, String service, String words) {
        var file = repository.lock(number).orElseThrow(NotOnFile::new);
        recorder.write(file.row().number(), reckoning().now(), HistoryArguments.about(what, service, words));
    }

    /** Working time from receipt until now, or until the file was closed, with the waits taken off. */
    @Transactional(readOnly = true)
    public Duration worked(RequestNumber number) {
        return find(number).worked(reckoning());
    }

    /** The due date with its account, day by day. */
    @Transactional(readOnly = true)
    public DueDate explain(RequestNumber number) {
        return find(number).explain(reckoning());
    }

    private void change(RequestNumber number, BiConsumer<RequestFile, DueDateCalculator> verb) {
        var file = repository.lock(number).orElseThrow(NotOnFile::new);
        var now = reckoning();
        verb.accept(file, now);
        if (!file.events().isEmpty()) {
            repository.change(file);
            recorder.tell(file, now.now());
        }
    }

    private RequestFile find(RequestNumber number) {
        return repository.find(number).orElseThrow(NotOnFile::new);
    }

    private DueDateCalculator reckoning() {
        return DueDateCalculator.of(calendar.standing(), clock);
    }
}
