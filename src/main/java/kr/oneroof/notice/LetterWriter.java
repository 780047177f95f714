package kr.oneroof.notice;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.PersonCard;

/** Puts a template's words into the shape of an e-mail: greeting, words, link, and why the letter came. */
@Component
class LetterWriter {
    private final Wording wording;
    private final NoticeProperties properties;

    LetterWriter(Wording wording, NoticeProperties properties) {
        this.wording = wording;
        this.properties = properties;
    }

    LetterDraft letterTo(PersonCard person, InboxDraft entry) {
        var language = person.language();
        var body = String.join(
                "\n\n",
                wording.of("notice.letter.greeting", language, List.of(person.name())),
                entry.body(),
                entry.slip().path().isEmpty() ? "" : link(entry.slip().path(), language),
                footer("notice.letter.reason.notice", language));
        return new LetterDraft(
                LetterChannel.EMAIL,
                person.email(),
                plain(language),
                subject(entry.subject(), language),
                squeeze(body),
                onceKey(entry.slip()));
    }

    /** A letter about the account itself; nobody is greeted by a name that nobody has confirmed. */
    LetterDraft accountLetter(String email, Locale language, String template, List<Object> given) {
        var arguments = given.stream().map(this::asLink).toList();
        var subject = wording.line(template + ".subject", language, arguments);
        var body = wording.of(template + ".body", language, arguments) + "\n\n"
                + footer("notice.letter.reason.account", language);
        return new LetterDraft(LetterChannel.EMAIL, email, plain(language), subject(subject, language), body, "");
    }

    /** To somebody from outside whom a module invites or informs; without an account, so without a greeting by name. */
    LetterDraft outsideLetter(String email, String template, List<Object> arguments) {
        var body = wording.of(template + ".body", Locale.KOREAN, arguments) + "\n\n"
                + footer("notice.letter.reason.outside", Locale.KOREAN);
        return new LetterDraft(
                LetterChannel.EMAIL,
                email,
                Locale.KOREAN,
                subject(wording.line(template + ".subject", Locale.KOREAN, arguments), Locale.KOREAN),
                body,
                "");
    }

    private String subject(String subject, Locale language) {
        return wording.line("notice.letter.subject", language, List.of(subject));
    }

    private String link(String path, Locale language) {
        return wording.of("notice.letter.link", language, List.of(properties.linkTo(path)));
    }

    private String footer(String reason, Locale language) {
        return wording.of("notice.letter.footer", language, List.of(wording.of(reason, language, List.of())));
    }

    private static String onceKey(Notice slip) {
        return slip.onceKey().isEmpty() ? "" : slip.to() + ":" + slip.onceKey();
    }

    private static String squeeze(String body) {
        return body.replaceAll("\n{3,}", "\n\n");
    }

    private static Locale plain(Locale language) {
        return "en".equals(language.getLanguage()) ? Locale.ENGLISH : Locale.KOREAN;
    }

    private Object asLink(Object argument) {
        return argument instanceof String path && path.startsWith("/") ? properties.linkTo(path) : argument;
    }
}
