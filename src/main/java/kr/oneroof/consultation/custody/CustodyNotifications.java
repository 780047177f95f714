package kr.oneroof.consultation.custody;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.notice.NoticeService;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.HistoryNote.Audience;
import kr.oneroof.requestfile.RequestFileService;

/**
 * Tells those concerned between units, and writes it into the history, for staff alone: the applicant has one owner.
 */
@Component
class CustodyNotifications {
    private final RequestFileService files;
    private final NoticeService notices;
    private final PersonQueries people;

    CustodyNotifications(RequestFileService files, NoticeService notices, PersonQueries people) {
        this.files = files;
        this.notices = notices;
        this.people = people;
    }

    void handoverAsked(CustodyRequest request) {
        note(request.number(), "custody.history.handover-asked", request.to().unit(), request.words());
        addressed(request.to())
                .forEach(person -> notices.send(
                        person,
                        "custody.notice.handover-asked",
                        "/desk/handovers/" + request.submission(),
                        request.number().value()));
    }

    void handoverAccepted(RequestNumber number, PersonId asker, PersonId by) {
        note(number, "custody.history.handover-accepted");
        if (!asker.equals(by)) {
            notices.send(asker, "custody.notice.handover-accepted", page(number), number.value());
        }
    }

    void handoverSentBack(RequestNumber number, PersonId asker, String word) {
        note(number, "custody.history.handover-sent-back", word);
        notices.send(asker, "custody.notice.handover-sent-back", page(number), number.value());
    }

    void helpAsked(CustodyRequest request, LocalDate dueOn) {
        note(request.number(), "custody.history.help-asked", request.to().unit(), dueOn.toString(), request.words());
        addressed(request.to())
                .forEach(person -> notices.send(
                        person,
                        "custody.notice.help-asked",
                        "/desk/referrals/" + request.submission(),
                        request.number().value(),
                        dueOn));
    }

    void helpGiven(RequestNumber number, String text) {
        note(number, "custody.history.help-given", text);
        owner(number)
                .ifPresent(person -> notices.send(person, "custody.notice.help-given", page(number), number.value()));
    }

    private Optional<PersonId> owner(RequestNumber number) {
        @Nullable PersonId owner = files.require(number).owner();
        return Optional.ofNullable(owner);
    }

    private Stream<PersonId> addressed(Addressee to) {
        return to.consultant() != null
                ? Stream.of(to.consultant())
                : people.withRole(Role.CONSULTANT).stream()
                        .filter(card -> card.unit().equals(to.unit()))
                        .map(PersonCard::id);
    }

    private static String page(RequestNumber number) {
        return "/desk/consultations/" + number;
    }

    private void note(RequestNumber number, String key, String... arguments) {
        files.write(number, new HistoryNote(key, List.of(arguments), Audience.STAFF));
    }
}
