package kr.oneroof.requestfile;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryNote.Audience;

@Service
@Transactional(readOnly = true)
class HistoryReading implements Histories {
    private final History history;
    private final Storyteller storyteller;

    HistoryReading(History history, Storyteller storyteller) {
        this.history = history;
        this.storyteller = storyteller;
    }

    @Override
    public HistoryPage latest(RequestNumber number, Audience reader) {
        return page(history.before(number, reader, Long.MAX_VALUE, LATEST + 1), LATEST);
    }

    @Override
    public HistoryPage before(RequestNumber number, Audience reader, long place) {
        return page(history.before(number, reader, place, STRETCH + 1), STRETCH);
    }

    @Override
    public List<HistoryLine> since(RequestNumber number, Audience reader, long place) {
        return storyteller.tell(history.since(number, reader, place));
    }

    @Override
    public Optional<HistoryLine> last(RequestNumber number, Audience reader, String messageKey) {
        return storyteller.tell(history.last(number, reader, messageKey)).stream()
                .findFirst();
    }

    /** One line more than wanted was read, newest first, to know whether there are older ones. */
    private HistoryPage page(List<History.Entry> read, int wanted) {
        var shown = read.stream().limit(wanted).toList().reversed();
        return new HistoryPage(storyteller.tell(shown), read.size() > wanted);
    }
}
