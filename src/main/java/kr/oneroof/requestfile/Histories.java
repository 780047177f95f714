package kr.oneroof.requestfile;

import java.util.List;
import java.util.Optional;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryNote.Audience;

/**
 * Tells the history (처리이력) of a request, a stretch at a time, because some have thousands of lines. Applicants get the
 * lines meant for them; staff get all. A number that is not on file has no lines.
 */
public interface Histories {
    /** How many lines a page about a request shows. */
    int LATEST = 20;
    /** How many older lines a page of the history shows. */
    int STRETCH = 100;

    /** The newest {@value #LATEST} lines. */
    HistoryPage latest(RequestNumber number, Audience reader);

    /** The {@value #STRETCH} lines before a place. */
    HistoryPage before(RequestNumber number, Audience reader, long place);

    /** What was written after a place, {@value #STRETCH} lines at most. */
    List<HistoryLine> since(RequestNumber number, Audience reader, long place);

    /** The newest line with these words. */
    Optional<HistoryLine> last(RequestNumber number, Audience reader, String messageKey);
}
