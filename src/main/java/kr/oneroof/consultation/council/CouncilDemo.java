package kr.oneroof.consultation.council;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.consultation.council.AgendaService.Entry;
import kr.oneroof.consultation.council.AgendaService.Interest;
import kr.oneroof.consultation.council.CouncilMeetingService.Invitee;
import kr.oneroof.consultation.council.CouncilMeetingService.MeetingVersion;
import kr.oneroof.consultation.council.CouncilMeetingService.Reply;
import kr.oneroof.consultation.council.CouncilSeat.Guest;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** The council has met once, with something left to do; it meets again soon, and a ministry has been written to. */
@Component
@Order(65)
class CouncilDemo implements Demo {
    private static final Guest EXPERT = new Guest("박기술", "한국생산기술연구원", "council-expert@demo.oneroof.kr", "0551112222");
    private static final Guest FIRE = new Guest("이안전", "김해서부소방서", "", "0553330119");

    private final CouncilMeetingService meetings;
    private final AgendaService agenda;
    private final MinutesService minutes;
    private final CouncilProposalService proposals;
    private final CouncilQueries councils;
    private final Cast cast;

    CouncilDemo(
            CouncilMeetingService meetings,
            AgendaService agenda,
            MinutesService minutes,
            CouncilProposalService proposals,
            CouncilQueries councils,
            Cast cast) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.minutes = minutes;
        this.proposals = proposals;
        this.councils = councils;
        this.cast = cast;
    }

    /** The town as the council needs it. */
    @Component
    record Cast(PersonQueries people, JdbcClient database, BusinessCalendar calendar) {
        PersonCard person(String name) {
            return people.findByEmail(name + "@demo.oneroof.kr").orElseThrow(NotOnFile::new);
        }

        /** Complex matters that somebody works on, those of that category first, then the oldest. */
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
    }

    @Override
    public void plant() {
        var now = new SeoulClock().now();
        cast.open("INFRASTRUCTURE", 14).stream()
                .findFirst()
                .ifPresent(road -> cast.open("TECHNOLOGY", 14).stream()
                        .filter(number -> !number.equals(road))
                        .findFirst()
                        .ifPresent(plating -> met(
                                cast.workday(now.toLocalDate().minusDays(10), -1)
                                        .atTime(14, 0),
                                road,
                                plating)));
        cast.open("REGULATION", 3).stream().findFirst().ifPresent(number -> {
            propose(number, now);
            toCome(cast.workday(now.toLocalDate().plusDays(5), 1).atTime(14, 0), number, now.minusHours(3));
        });
    }

    private void met(LocalDateTime start, RequestNumber first, RequestNumber other) {
        var meeting = plan(start, start.minusDays(2));
        var road = UUID.randomUUID();
        var second = UUID.randomUUID();
        cast.as("kim", start.minusDays(1), () -> {
            place(road, meeting, first, "진입로 주차금지구역 지정과 단속을 어느 부서가 언제까지 시행할지 정해 주십시오.");
            place(second, meeting, other, "공정 진단과 설비 개선 지원을 어느 기관이 맡을지 정해 주십시오.");
        });
        var seats = councils.require(meeting).seats();
        var jung = seats.stream()
                .filter(seat -> seat.isOf(cast.person("jung").id()))
                .findFirst()
                .orElseThrow();
        cast.as(
                "kim",
                start,
                () -> meetings.attend(
                        shown(meeting),
                        seats.stream()
                                .filter(seat -> !seat.guest().equals(FIRE))
                                .map(CouncilSeat::id)
                                .collect(Collectors.toSet()),
                        cast.person("kim").id()));
        cast.as(
                "jung",
                start.plusMinutes(10),
                () -> agenda.recuse(
                        meeting,
                        second,
                        new Interest(
                                jung.id(),
                                "신청 기업에 가족이 근무하고 있습니다.",
                                cast.person("jung").id())));
        decide(
                start.plusMinutes(40),
                meeting,
                road,
                new Resolution(
                        CouncilVerdict.ADOPTED,
                        "시 교통과가 현장을 확인하고 주차금지구역 지정과 단속을 시행하기로 했습니다.",
                        "교통과: 단속 인력 2명 배치 가능. 경찰서 협의는 교통과가 맡음.",
                        "김해시 교통과",
                        2));
        decide(
                start.plusMinutes(70),
                meeting,
                second,
                new Resolution(
                        CouncilVerdict.PARTLY,
                        "참여 기관이 함께 현장을 진단하고, 맞는 지원사업을 묶어 안내해 드리기로 했습니다.",
                        "진단 비용은 올해 예산 안에서 부담. 설비 교체 지원은 내년 사업에서 검토.",
                        "한국생산기술연구원",
                        40));
        var kim = cast.person("kim").id();
        cast.as(
                "kim",
                start.plusHours(4),
                () -> minutes.draft(
                        shown(meeting), kim, "14시에 위원장이 개회했다. 안건 2건을 차례로 논의해 의결하고 15시 20분에 폐회했다. 다음 회의는 정기회의로 연다."));
        cast.as(
                "director",
                start.plusHours(5),
                () -> minutes.fix(shown(meeting), cast.person("director").id()));
    }

    private void decide(LocalDateTime when, UUID meeting, UUID item, Resolution resolution) {
        cast.as(
                "kim",
                when,
                () -> agenda.decide(
                        meeting, item, resolution, cast.person("kim").id()));
    }

    private void toCome(LocalDateTime start, RequestNumber number, LocalDateTime when) {
        var meeting = plan(start, when);
        cast.as(
                "kim",
                when.plusMinutes(5),
                () -> place(UUID.randomUUID(), meeting, number, "시와 유역환경청이 함께 현장을 확인하고 변경신고로 처리할 수 있는 범위를 정해 주십시오."));
        councils.require(meeting).seats().stream()
                .filter(seat -> seat.isOf(cast.person("city").id()))
                .findFirst()
                .ifPresent(seat -> cast.as(
                        "city",
                        when.plusMinutes(30),
                        () -> meetings.answerOwn(
                                seat.id(),
                                cast.person("city").id(),
                                new Reply(CouncilSeat.Answer.DEPUTY, "투자유치과 정주무"))));
    }

    private UUID plan(LocalDateTime start, LocalDateTime when) {
        var meeting = UUID.randomUUID();
        cast.as("kim", when, () -> {
            meetings.plan(
                    meeting,
                    new CouncilMeetingPlan(
                            CouncilMeetingKind.REGULAR,
                            start,
                            "센터 3층 대회의실",
                            "",
                            cast.person("director").id(),
                            cast.person("kim").id()),
                    cast.person("kim").id());
            for (var name : List.of("jung", "city")) {
                meetings.invite(
                        meeting,
                        UUID.randomUUID(),
                        new Invitee(cast.person(name).id(), new Guest("", "", "", "")));
            }
            for (var guest : Set.of(EXPERT, FIRE)) {
                meetings.invite(meeting, UUID.randomUUID(), new Invitee(null, guest));
            }
        });
        return meeting;
    }

    private void propose(RequestNumber number, LocalDateTime now) {
        var proposal = UUID.randomUUID();
        cast.as("kim", now.minusDays(2), () -> {
            proposals.write(
                    proposal,
                    number,
                    null,
                    new CouncilProposalService.Text(
                            "설비 용량 변경 때 폐수배출시설 변경신고 범위 확대",
                            "물환경보전법 제33조 제2항·제3항",
                            "같은 공정에서 설비 용량만 바뀌어도 새로 허가를 받아야 해 공사가 늦어집니다.",
                            "오염물질 종류와 배출량이 늘지 않는 용량 변경은 변경신고로 처리하도록 합니다.",
                            "기후에너지환경부"),
                    cast.person("kim").id());
            proposals.send(
                    new CouncilProposalService.ProposalVersion(
                            proposal, proposals.require(proposal).facts().version()),
                    now.minusDays(2).toLocalDate());
        });
    }

    private void place(UUID key, UUID meeting, RequestNumber number, String question) {
        agenda.place(
                new Entry(key, meeting, number, question), cast.person("kim").id());
    }

    private MeetingVersion shown(UUID meeting) {
        return new MeetingVersion(meeting, councils.require(meeting).facts().version());
    }
}
