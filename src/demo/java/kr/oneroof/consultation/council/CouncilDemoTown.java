package kr.oneroof.consultation.council;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.consultation.council.CouncilInvitationService.Invitee;
import kr.oneroof.consultation.council.CouncilInvitationService.Reply;
import kr.oneroof.consultation.council.CouncilSeat.Guest;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** The demo town as the council's demo needs it: its people, its open cases, its working days and a planned meeting. */
@Component
class CouncilDemoTown {
    private static final Guest EXPERT = new Guest("박기술", "한국생산기술연구원", "council-expert@demo.oneroof.kr", "0551112222");
    static final Guest FIRE = new Guest("이안전", "김해서부소방서", "", "0553330119");

    private final PersonQueries people;
    private final JdbcClient database;
    private final BusinessCalendar calendar;
    private final CouncilMeetingService meetings;
    private final CouncilInvitationService invitations;

    CouncilDemoTown(
            PersonQueries people,
            JdbcClient database,
            BusinessCalendar calendar,
            CouncilMeetingService meetings,
            CouncilInvitationService invitations) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.people = people;
        this.database = database;
        this.calendar = calendar;
    }

    PersonCard person(String name) {
        return people.findByEmail(name + "@demo.oneroof.kr").orElseThrow(NotOnFile::new);
    }

    /** Complex cases in progress, those of that category first, then the oldest. */
    List<RequestNumber> open(String category, int daysOld) {
        return database.sql("""
                        select number from consultation_case where complexity = 'COMPLEX' and not confidential
                        and status in ('IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'TRANSFERRED')
                        and filed_at < now() - make_interval(days => ?)
                        order by category <> ?, filed_at limit 3""").params(daysOld, category).query(String.class).list().stream()
                .map(RequestNumber::new)
                .toList();
    }

    LocalDate workday(LocalDate from, int step) {
        var standing = calendar.standing();
        var day = from;
        while (standing.workingTime(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), List.of())
                .equals(Duration.ZERO)) {
            day = day.plusDays(step);
        }
        return day;
    }

    void as(String name, LocalDateTime when, Runnable deed) {
        var card = person(name);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new Actor(card.id(), card.name(), card.roles()), null, AuthorityUtils.NO_AUTHORITIES));
        try {
            SeoulClock.at(when, deed);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** A regular meeting with its members and two guests. */
    UUID plan(LocalDateTime start, LocalDateTime when) {
        var meeting = UUID.randomUUID();
        as("kim", when, () -> {
            meetings.plan(
                    meeting,
                    new CouncilMeetingPlan(
                            CouncilMeetingKind.REGULAR,
                            start,
                            "센터 3층 대회의실",
                            "",
                            person("director").id(),
                            person("kim").id()),
                    person("kim").id());
            for (var name : List.of("jung", "city")) {
                invitations.invite(
                        meeting, UUID.randomUUID(), new Invitee(person(name).id(), new Guest("", "", "", "")));
            }
            for (var guest : Set.of(EXPERT, FIRE)) {
                invitations.invite(meeting, UUID.randomUUID(), new Invitee(null, guest));
            }
        });
        return meeting;
    }

    void answer(UUID seat, PersonId by, Reply reply) {
        invitations.answerOwn(seat, by, reply);
    }
}
