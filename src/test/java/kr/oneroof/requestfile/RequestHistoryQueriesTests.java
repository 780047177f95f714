package kr.oneroof.requestfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import kr.oneroof.clock.Term;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.HistoryNote.Audience;

/** A long history, a stretch at a time. */
class RequestHistoryQueriesTests {
    private static final RequestFileFixture CORRIDOR = new RequestFileFixture();
    private final RequestHistoryQueries histories = CORRIDOR.histories;

    @Test
    void tellsTheNewestPartAndThenWhatStandsBefore() {
        var number = talked(250);
        var latest = histories.latest(number, Audience.STAFF);
        assertThat(words(latest)).hasSize(20).startsWith("231").endsWith("250");
        assertThat(latest.earlier()).isTrue();
        var older = histories.before(number, Audience.STAFF, latest.first());
        assertThat(words(older)).hasSize(100).startsWith("131").endsWith("230");
        assertThat(older.earlier()).isTrue();
        var oldest = histories.before(
                number,
                Audience.STAFF,
                histories.before(number, Audience.STAFF, older.first()).first());
        assertThat(oldest.lines()).hasSize(31);
        assertThat(oldest.earlier()).isFalse();
        assertThat(histories.before(number, Audience.STAFF, oldest.first()).lines())
                .isEmpty();
    }

    @Test
    void tellsTheApplicantNothingOfTheStaffsLines() {
        var number = talked(30);
        assertThat(histories.latest(number, Audience.APPLICANT).lines())
                .singleElement()
                .extracting(HistoryLine::messageKey)
                .isEqualTo("requestfile.history.opened");
        assertThat(histories.last(number, Audience.APPLICANT, "consultation.memo"))
                .isEmpty();
    }

    @Test
    void findsWhatIsNewAndWhatWasSaidLast() {
        var number = talked(3);
        var seen = histories.latest(number, Audience.STAFF).last();
        assertThat(histories.since(number, Audience.STAFF, seen)).isEmpty();
        say(number, 4);
        assertThat(histories.since(number, Audience.STAFF, seen))
                .singleElement()
                .satisfies(line -> assertThat(line.arguments()).containsExactly("4"));
        assertThat(histories
                        .last(number, Audience.STAFF, "consultation.memo")
                        .orElseThrow()
                        .arguments())
                .containsExactly("4");
    }

    private static RequestNumber talked(int lines) {
        var number = CORRIDOR.opened(Term.days(7));
        IntStream.rangeClosed(1, lines).forEach(line -> say(number, line));
        return number;
    }

    private static void say(RequestNumber number, int line) {
        CORRIDOR.in(() -> CORRIDOR.service.write(
                number, new HistoryNote("consultation.memo", List.of(String.valueOf(line)), Audience.STAFF)));
    }

    private static List<String> words(HistoryPage page) {
        return page.lines().stream().map(line -> line.arguments().getFirst()).toList();
    }
}
