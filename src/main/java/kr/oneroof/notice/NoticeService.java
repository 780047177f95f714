package kr.oneroof.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.PersonId;

/**
 * Sends word to a person: inbox always, e-mail when the address is confirmed, SMS/Alimtalk when asked for.
 *
 * <p>Writes each notice into the inbox and, where the address is confirmed, puts a letter into the outbox.
 */
@Service
@Transactional
public class NoticeService {
    private static final int AT_ONCE = 1_000;

    private final PersonQueries people;
    private final Wording wording;
    private final LetterWriter writer;
    private final InboxRepository inbox;
    private final OutboxService outboxService;

    NoticeService(
            PersonQueries people,
            Wording wording,
            LetterWriter writer,
            InboxRepository inbox,
            OutboxService outboxService) {
        this.people = people;
        this.wording = wording;
        this.writer = writer;
        this.inbox = inbox;
        this.outboxService = outboxService;
    }

    /**
     * Within the caller's transaction: no commit, no notice; sent surely, and once, afterwards.
     *
     * @param template message key; {@code <template>.subject} and {@code <template>.body} are its words, in the
     *     person's language
     * @param path the page it leads to, such as {@code /consultations/2026-000137}
     * @param arguments of the words; text, dates as {@code LocalDateTime} in Seoul, {@code Won}, numbers; a relative
     *     {@code URI} becomes an absolute link
     */
    public void send(PersonId to, String template, String path, Object... arguments) {
        sendToMany(List.of(Notice.of(to, template, path, arguments)));
    }

    /** The same for many at once, in few statements: a hundred thousand slips go in seconds. */
    public void sendToMany(Collection<Notice> slips) {
        var all = List.copyOf(slips);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            sendSome(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }

    private void sendSome(List<Notice> slips) {
        var cards = people.cards(slips.stream().map(Notice::to).distinct().toList());
        var entries = new ArrayList<InboxDraft>(slips.size());
        slips.stream()
                .filter(slip -> cards.containsKey(slip.to()))
                .forEach(slip -> entries.add(entry(slip, card(cards, slip))));
        inbox.add(entries, outboxService.now());
        outboxService.post(entries.stream()
                .filter(entry -> card(cards, entry.slip()).emailConfirmed())
                .map(entry -> writer.letterTo(card(cards, entry.slip()), entry))
                .toList());
    }

    private InboxDraft entry(Notice slip, PersonCard person) {
        return new InboxDraft(
                slip,
                wording.line(slip.template() + ".subject", person.language(), slip.arguments()),
                wording.of(slip.template() + ".body", person.language(), slip.arguments()));
    }

    private static PersonCard card(Map<PersonId, PersonCard> cards, Notice slip) {
        return Objects.requireNonNull(cards.get(slip.to()));
    }
}
