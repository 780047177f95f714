package kr.oneroof.requestfile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.PersonId;

/**
 * Tells the history to a reader: ids become names, moments become dates, keys become words in the reader's language.
 */
@Component
class HistoryLineFormatter {
    private static final int DAY = "2026-11-24".length();

    private final PersonQueries people;
    private final MessageSource messages;

    HistoryLineFormatter(PersonQueries people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    List<HistoryLine> tell(List<RequestHistoryRepository.Entry> entries) {
        var cards = people.cards(entries.stream()
                .flatMap(HistoryLineFormatter::mentioned)
                .distinct()
                .toList());
        return entries.stream().map(entry -> line(entry, cards)).toList();
    }

    private HistoryLine line(RequestHistoryRepository.Entry entry, Map<PersonId, PersonCard> cards) {
        var note = entry.note();
        var actor = entry.actor() == null ? "" : name(new PersonId(entry.actor()), cards);
        return new HistoryLine(
                entry.place(),
                DueDateCalculator.local(entry.at()),
                actor,
                entry.byStaff(),
                note.messageKey(),
                note.arguments().stream()
                        .map(argument -> plain(argument, cards))
                        .toList(),
                note.audience());
    }

    private String plain(String argument, Map<PersonId, PersonCard> cards) {
        if (argument.startsWith(HistoryArguments.PERSON)) {
            return name(PersonId.of(argument.substring(HistoryArguments.PERSON.length())), cards);
        }
        if (argument.startsWith(HistoryArguments.MOMENT)) {
            return date(LocalDateTime.parse(argument.substring(HistoryArguments.MOMENT.length())));
        }
        if (argument.startsWith(HistoryArguments.WORDS)) {
            var parts =
                    argument.substring(HistoryArguments.WORDS.length()).split(String.valueOf(HistoryArguments.MARK));
            return words(parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length));
        }
        if (argument.startsWith(HistoryArguments.TERM)) {
            var parts = argument.substring(HistoryArguments.TERM.length()).split(":");
            return words("clock.term." + parts[0], parts[1]);
        }
        return argument.length() == DAY ? dayOr(argument) : argument;
    }

    private String words(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale()));
    }

    private static String date(LocalDateTime moment) {
        var locale = LocaleContextHolder.getLocale();
        var english = locale.getLanguage().equals("en");
        return DateTimeFormatter.ofPattern(
                        english ? "EEE d MMM yyyy HH:mm" : "yyyy. M. d.(E) HH:mm",
                        english ? Locale.ENGLISH : Locale.KOREAN)
                .format(moment);
    }

    /** A module's plain day is told the reader's way; other words of that length stay. */
    private static String dayOr(String argument) {
        try {
            var day = LocalDate.parse(argument);
            var english = LocaleContextHolder.getLocale().getLanguage().equals("en");
            return DateTimeFormatter.ofPattern(
                            english ? "EEE d MMM yyyy" : "yyyy. M. d.(E)", english ? Locale.ENGLISH : Locale.KOREAN)
                    .format(day);
        } catch (DateTimeParseException noDay) {
            return argument;
        }
    }

    private static String name(PersonId person, Map<PersonId, PersonCard> cards) {
        var card = cards.get(person);
        return card == null ? "" : card.name();
    }

    private static Stream<PersonId> mentioned(RequestHistoryRepository.Entry entry) {
        var named = entry.note().arguments().stream()
                .filter(argument -> argument.startsWith(HistoryArguments.PERSON))
                .map(argument -> PersonId.of(argument.substring(HistoryArguments.PERSON.length())));
        return entry.actor() == null ? named : Stream.concat(named, Stream.of(new PersonId(entry.actor())));
    }
}
