package kr.oneroof.requestfile;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryNote.Audience;

/**
 * Tells the history (처리이력) of a request, a stretch at a time, because some have thousands of lines. Applicants get the
 * lines meant for them; staff get all. A number that is not on file has no lines.
 */
@Service
@Transactional(readOnly = true)
public class RequestHistoryQueries {
    private final RequestHistoryRepository history;
    private final HistoryLineFormatter formatter;

    RequestHistoryQueries(RequestHistoryRepository history, HistoryLineFormatter formatter) {
        this.history = history;
        this.formatter = formatter;
    }

    /** The newest {@value #LATEST} lines. */
    public HistoryPage latest(RequestNumber number, Audience reader) {
        return page(history.before(number, reader, Long.MAX_VALUE, LATEST + 1), LATEST);
    }

    /** The {@value #STRETCH} lines before a place. */
    public HistoryPage before(RequestNumber number, Audience reader, long place) {
        return page(history.before(number, reader, place, STRETCH + 1), STRETCH);
    }

    /** What was written after a place, {@value #STRETCH} lines at most. */
    public List<HistoryLine> since(RequestNumber number, Audience reader, long place) {
        return formatter.tell(history.since(number, reader, place));
    }

    /** The newest line with these words. */
    public Optional<HistoryLine> last(RequestNumber number, Audience reader, String messageKey) {
        return formatter.tell(history.last(number, reader, messageKey)).stream().findFirst();
    }

    /** One line more than wanted was read, newest first, to know whether there are older ones. */
    private HistoryPage page(List<RequestHistoryRepository.Entry> read, int wanted) {
        var shown = read.stream().limit(wanted).toList().reversed();
        return new HistoryPage(formatter.tell(shown), read.size() > wanted);
    }

    /** How many lines a page about a request shows. */
    public static final int LATEST = 20;

    /** How many older lines a page of the history shows. */
    public static final int STRETCH = 100;
}
