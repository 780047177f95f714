package kr.oneroof.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.People;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.kernel.PersonId;

/** Writes each notice into the inbox and, where the address is confirmed, puts a letter into the outbox. */
@Service
@Transactional
class NoticeDesk implements Notices {
    private static final int AT_ONCE = 1_000;

    private final People people;
    private final Wording wording;
    private final LetterWriter writer;
    private final Inbox inbox;
    private final PostRoom postRoom;

    NoticeDesk(People people, Wording wording, LetterWriter writer, Inbox inbox, PostRoom postRoom) {
        this.people = people;
        this.wording = wording;
        this.writer = writer;
        this.inbox = inbox;
        this.postRoom = postRoom;
    }

    @Override
    public void send(PersonId to, String template, String path, Object... arguments) {
        sendToMany(List.of(NoticeSlip.of(to, template, path, arguments)));
    }

    @Override
    public void sendToMany(Collection<NoticeSlip> slips) {
        var all = List.copyOf(slips);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            sendSome(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }

    private void sendSome(List<NoticeSlip> slips) {
        var cards = people.cards(slips.stream().map(NoticeSlip::to).distinct().toList());
        var entries = new ArrayList<InboxDraft>(slips.size());
        slips.stream()
                .filter(slip -> cards.containsKey(slip.to()))
                .forEach(slip -> entries.add(entry(slip, card(cards, slip))));
        inbox.add(entries, postRoom.now());
        postRoom.post(entries.stream()
                .filter(entry -> card(cards, entry.slip()).emailConfirmed())
                .map(entry -> writer.letterTo(card(cards, entry.slip()), entry))
                .toList());
    }

    private InboxDraft entry(NoticeSlip slip, PersonCard person) {
        return new InboxDraft(
                slip,
                wording.line(slip.template() + ".subject", person.language(), slip.arguments()),
                wording.of(slip.template() + ".body", person.language(), slip.arguments()));
    }

    private static PersonCard card(Map<PersonId, PersonCard> cards, NoticeSlip slip) {
        return Objects.requireNonNull(cards.get(slip.to()));
    }
}
