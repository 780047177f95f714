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
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** Finds the file, lets it act, keeps it. */
@Service
@Transactional
class RequestDesk implements RequestFiles {
    private final FileStore store;
    private final Chronicle chronicle;
    private final BusinessCalendar calendar;
    private final HouseClock clock;

    RequestDesk(FileStore store, Chronicle chronicle, BusinessCalendar calendar, HouseClock clock) {
        this.store = store;
        this.chronicle = chronicle;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Opened open(Opening opening) {
        return open(opening, reserve());
    }

    @Override
    public RequestNumber reserve() {
        return store.nextNumber(clock.today().getYear());
    }

    @Override
    public Opened open(Opening opening, RequestNumber number) {
        var before = store.claim(opening.submission(), number);
        if (before.isPresent()) {
            return new Opened(requireOf(opening.company(), before.get()).number(), false);
        }
        var now = reckoning();
        var file = opening.partOf() == null
                ? RequestFile.open(number, opening, now)
                : RequestFile.openPart(number, opening, wholeOf(opening), now);
        store.add(file);
        chronicle.tell(file, now.now());
        return new Opened(number, true);
    }

    private RequestFile wholeOf(Opening opening) {
        return Optional.ofNullable(opening.partOf())
                .flatMap(store::lock)
                .filter(whole -> whole.row().company().equals(opening.company()))
                .orElseThrow(NotOnFile::new);
    }

    @Override
    @Transactional(readOnly = true)
    public FileView require(RequestNumber number) {
        return find(number).view(reckoning());
    }

    @Override
    @Transactional(readOnly = true)
    public FileView requireOf(CompanyId company, RequestNumber number) {
        var view = require(number);
        if (!view.company().equals(company)) {
            throw new NotOnFile();
        }
        return view;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<RequestNumber, FileView> views(Collection<RequestNumber> numbers) {
        var now = reckoning();
        return store.find(numbers).stream()
                .map(file -> file.view(now))
                .collect(Collectors.toMap(FileView::number, view -> view));
    }

    @Override
    public void assign(RequestNumber number, PersonId owner) {
        change(number, (file, now) -> file.assignTo(owner, now));
    }

    @Override
    public void appoint(RequestNumber number, PersonId owner) {
        change(number, (file, now) -> file.appoint(owner, now));
    }

    @Override
    public void moveTo(RequestNumber number, RequestState state) {
        change(number, (file, now) -> file.show(state, now));
    }

    @Override
    public void setTerm(RequestNumber number, Term term) {
        change(number, (file, now) -> file.changeTerm(term, now));
    }

    @Override
    public void startWaiting(RequestNumber number, String cause) {
        change(number, (file, now) -> file.startWaiting(cause, now));
    }

    @Override
    public void stopWaiting(RequestNumber number) {
        change(number, RequestFile::stopWaiting);
    }

    @Override
    public void extend(RequestNumber number, Extension extension) {
        change(number, (file, now) -> {
            file.extend(extension, now);
            store.addExtension(file, extension, now.now());
        });
    }

    @Override
    public void reopen(RequestNumber number, Term term) {
        change(number, (file, now) -> file.reopen(term, now));
    }

    @Override
    public void resume(RequestNumber number, RequestState before) {
        change(number, (file, now) -> file.resume(before, now));
    }

    @Override
    public void handOver(RequestNumber number, String service, String reason) {
        change(number, (file, now) -> file.handOver(service, reason, now));
    }

    @Override
    public void write(RequestNumber number, HistoryNote note) {
        var file = store.lock(number).orElseThrow(NotOnFile::new);
        chronicle.write(file.row().number(), reckoning().now(), Line.unmarked(note));
    }

    @Override
    public void writeAbout(RequestNumber number, String what, String service, String words) {
        var file = store.lock(number).orElseThrow(NotOnFile::new);
        chronicle.write(file.row().number(), reckoning().now(), Line.about(what, service, words));
    }

    @Override
    @Transactional(readOnly = true)
    public Duration worked(RequestNumber number) {
        return find(number).worked(reckoning());
    }

    @Override
    @Transactional(readOnly = true)
    public DueDate explain(RequestNumber number) {
        return find(number).explain(reckoning());
    }

    private void change(RequestNumber number, BiConsumer<RequestFile, Reckoning> verb) {
        var file = store.lock(number).orElseThrow(NotOnFile::new);
        var now = reckoning();
        verb.accept(file, now);
        if (!file.news().isEmpty()) {
            store.change(file);
            chronicle.tell(file, now.now());
        }
    }

    private RequestFile find(RequestNumber number) {
        return store.find(number).orElseThrow(NotOnFile::new);
    }

    private Reckoning reckoning() {
        return Reckoning.of(calendar.standing(), clock);
    }
}
