package kr.oneroof.consultation.council;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import kr.oneroof.consultation.clinic.ClinicTown;
import kr.oneroof.consultation.clinic.OwnClinicService.Asker;
import kr.oneroof.consultation.council.AgendaService.Entry;
import kr.oneroof.consultation.council.AgendaService.Interest;
import kr.oneroof.consultation.council.CouncilMeetingService.Invitee;
import kr.oneroof.consultation.council.CouncilMeetingService.MeetingVersion;
import kr.oneroof.consultation.council.CouncilSeat.Guest;
import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/**
 * Meetings, members and cases for tests, reached by walking the real verbs. Kim is secretary, the director presides.
 */
public final class CouncilTown {
    public static final Guest GUEST = new Guest("박기술", "생산기술연구원", "park@test.example.kr", "0551112222");

    public final CouncilMeetingService meetings;
    public final AgendaService agenda;
    public final MinutesService minutes;
    public final CouncilProposalService proposals;
    public final CouncilQueries councils;
    public final Actor kim;
    public final Actor jung;
    public final Actor director;
    public final LocalDateTime start;
    private final ClinicTown firms;

    public CouncilTown(ApplicationContext house) {
        meetings = house.getBean(CouncilMeetingService.class);
        agenda = house.getBean(AgendaService.class);
        minutes = house.getBean(MinutesService.class);
        proposals = house.getBean(CouncilProposalService.class);
        councils = house.getBean(CouncilQueries.class);
        firms = new ClinicTown(house);
        kim = firms.kim;
        jung = firms.jung;
        director = firms.director;
        start = house.getBean(SeoulClock.class).today().plusDays(2).atTime(14, 0);
        // What other tests left to be carried on would come along to every new meeting.
        database()
                .sql("update council_item set state = 'REMOVED' where state = 'OPEN' and meeting_id in"
                        + " (select id from council_meeting where state not in ('FIXED', 'CALLED_OFF'))")
                .update();
        database()
                .sql(
                        "update consultation_case set complexity = 'SIMPLE' where number in (select number from council_item)")
                .update();
        database()
                .sql("update council_meeting set state = 'CALLED_OFF', reason = 'over' where state = 'PLANNED'")
                .update();
    }

    public JdbcClient database() {
        return firms.database();
    }

    /** A firm with a complex case on which Kim works. */
    public Asker worked(String name) {
        return firms.worked(name, 12);
    }

    public CouncilMeetingPlan plan(LocalDateTime at) {
        return new CouncilMeetingPlan(CouncilMeetingKind.REGULAR, at, "대회의실", "", director.id(), kim.id());
    }

    /** Director, Kim and Jung. */
    public UUID planned() {
        var id = UUID.randomUUID();
        as(kim, () -> {
            meetings.plan(id, plan(start), kim.id());
            meetings.invite(id, UUID.randomUUID(), new Invitee(jung.id(), new Guest("", "", "", "")));
        });
        return id;
    }

    public UUID placed(UUID meeting, RequestNumber number) {
        var id = UUID.randomUUID();
        as(kim, () -> agenda.place(new Entry(id, meeting, number, "진입로를 넓힐 부서를 정해 주십시오."), kim.id()));
        return id;
    }

    public UUID guest(UUID meeting, Guest guest) {
        var id = UUID.randomUUID();
        as(kim, () -> meetings.invite(meeting, id, new Invitee(null, guest)));
        return id;
    }

    public void attend(UUID meeting, CouncilSeat... who) {
        onTheDay(
                kim,
                () -> meetings.attend(
                        shown(meeting), Arrays.stream(who).map(CouncilSeat::id).collect(Collectors.toSet()), kim.id()));
    }

    public void attendAll(UUID meeting) {
        attend(meeting, councils.require(meeting).seats().toArray(CouncilSeat[]::new));
    }

    public CouncilSeat seat(UUID meeting, Actor actor) {
        return councils.require(meeting).seats().stream()
                .filter(seat -> seat.isOf(actor.id()))
                .findFirst()
                .orElseThrow();
    }

    public void recuse(UUID meeting, UUID item, Actor who) {
        as(
                who,
                () -> agenda.recuse(
                        meeting, item, new Interest(seat(meeting, who).id(), "친족이 근무합니다.", who.id())));
    }

    public void decide(UUID meeting, UUID item, CouncilVerdict verdict) {
        onTheDay(kim, () -> agenda.decide(meeting, item, resolution(verdict), kim.id()));
    }

    public static Resolution resolution(CouncilVerdict verdict) {
        return new Resolution(verdict, "기업이 읽는 의결문", "직원만 읽는 논의", "김해시 교통과", 3);
    }

    /** Held, everything decided, minutes fixed. */
    public void fix(UUID meeting) {
        onTheDay(kim, () -> minutes.draft(shown(meeting), kim.id(), "14시에 개회했다."));
        onTheDay(director, () -> minutes.fix(shown(meeting), director.id()));
    }

    public MeetingVersion shown(UUID meeting) {
        return new MeetingVersion(meeting, councils.require(meeting).facts().version());
    }

    public void onTheDay(Actor actor, Runnable deed) {
        SeoulClock.at(start.plusHours(1), () -> as(actor, deed));
    }

    public static void as(Actor actor, Runnable deed) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(actor, null, AuthorityUtils.NO_AUTHORITIES));
        try {
            deed.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    public int count(String table, String condition, Object... values) {
        return firms.count(table, condition, values);
    }
}
