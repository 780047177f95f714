package kr.oneroof.requestfile;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kr.oneroof.clock.Term;
import kr.oneroof.kernel.PersonId;

/**
 * How facts stand in the arguments of a history line: marked, so that each reader gets dates, names and words in the
 * own language. The mark is a control character, which no typed text keeps.
 */
final class HistoryArguments {
    static final char MARK = '\u0001';
    static final String PERSON = MARK + "person:";
    static final String MOMENT = MARK + "at:";
    static final String WORDS = MARK + "key:";
    static final String TERM = MARK + "term:";
    static final String APPOINTED = "appointed";
    private static final String CORRIDOR = "requestfile.history.";
    private static final Set<String> BY_APPLICANTS = Set.of("opened", "reopened", "state.WITHDRAWN");

    private HistoryArguments() {}

    /** A line of the request file itself, for everybody concerned. */
    static HistoryNote of(String what, String... arguments) {
        return new HistoryNote(CORRIDOR + what, List.of(arguments), HistoryNote.Audience.APPLICANT);
    }

    /** Whether OneRoof did this by itself, whoever's click set it off. */
    static boolean isOfTheHouse(HistoryNote note, boolean byStaff) {
        var what = note.messageKey();
        return what.equals(CORRIDOR + APPOINTED)
                || !byStaff && what.startsWith(CORRIDOR) && !BY_APPLICANTS.contains(what.substring(CORRIDOR.length()));
    }

    static String person(PersonId person) {
        return PERSON + person;
    }

    static String moment(Instant moment) {
        return MOMENT + DueDateCalculator.local(moment);
    }

    /** @param arguments for the words, plain text */
    static String words(String key, String... arguments) {
        return WORDS
                + key
                + Stream.of(arguments).map(argument -> MARK + argument).collect(Collectors.joining());
    }

    /** For staff, about another service. */
    static HistoryNote about(String what, String service, String typed) {
        return new HistoryNote(
                "requestfile.road.history." + what,
                List.of(words("requestfile.service." + service), typed.replace(String.valueOf(MARK), "")),
                HistoryNote.Audience.STAFF);
    }

    static String term(Term term) {
        return TERM + term.unit() + ":" + term.period();
    }

    /** Text that somebody typed: marks are not for them. */
    static HistoryNote unmarked(HistoryNote note) {
        var plain = note.arguments().stream().map(text -> text.replace(String.valueOf(MARK), ""));
        return new HistoryNote(note.messageKey(), plain.toList(), note.audience());
    }
}
