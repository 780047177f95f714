package kr.oneroof.requestfile.road;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.notice.NoticeService;
import kr.oneroof.requestfile.RequestFileService;

/** Tells those concerned by a hand-over between services, and writes it into the history. */
@Component
class CrossingNotifications {
    private final RequestFileService files;
    private final NoticeService notices;
    private final PersonQueries people;
    private final Stations stations;

    CrossingNotifications(RequestFileService files, NoticeService notices, PersonQueries people, Stations stations) {
        this.files = files;
        this.notices = notices;
        this.people = people;
        this.stations = stations;
    }

    void asked(Crossing crossing) {
        files.writeAbout(crossing.number(), "asked", crossing.to(), crossing.reason());
        receivers(crossing)
                .forEach(person -> notices.send(
                        person,
                        "requestfile.road.notice.asked",
                        page(crossing),
                        crossing.number().value(),
                        crossing.reason()));
    }

    /** The applicant hears who goes on with it, and until when. */
    void accepted(Crossing crossing, PersonId receiver) {
        var file = files.require(crossing.number());
        if (!crossing.askedBy().equals(receiver)) {
            notices.send(
                    crossing.askedBy(),
                    "requestfile.road.notice.accepted",
                    "/desk/work",
                    file.number().value());
        }
        if (file.applicant() != null) {
            var owner = people.find(receiver).map(PersonCard::name).orElse("");
            notices.send(
                    file.applicant(),
                    "requestfile.road.notice.crossed",
                    "/requests",
                    file.number().value(),
                    owner,
                    file.dueAt());
        }
    }

    void sentBack(Crossing crossing, String word) {
        files.writeAbout(crossing.number(), "sent-back", crossing.to(), word);
        notices.send(
                crossing.askedBy(),
                "requestfile.road.notice.sent-back",
                page(crossing),
                crossing.number().value(),
                word);
    }

    void recalled(Crossing crossing) {
        files.writeAbout(crossing.number(), "recalled", crossing.to(), "");
    }

    void reminded(Crossing crossing) {
        Stream.concat(receivers(crossing), Stream.of(crossing.askedBy()))
                .distinct()
                .forEach(person -> notices.send(
                        person,
                        "requestfile.road.notice.reminded",
                        page(crossing),
                        crossing.number().value()));
    }

    private Stream<PersonId> receivers(Crossing crossing) {
        return stations.require(crossing.to()).staff().stream()
                .flatMap(role -> people.withRole(role).stream())
                .map(PersonCard::id)
                .distinct()
                .filter(person -> !person.equals(crossing.askedBy()));
    }

    private static String page(Crossing crossing) {
        return "/desk/crossings/" + crossing.id();
    }
}
