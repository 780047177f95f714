package kr.oneroof.consultation.council;

import java.time.LocalDateTime;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.council.AgendaService.Entry;
import kr.oneroof.consultation.council.AgendaService.Interest;
import kr.oneroof.consultation.council.CouncilInvitationService.Reply;
import kr.oneroof.consultation.council.CouncilMeetingService.MeetingVersion;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** The council has met once and left something to do; its next meeting is planned. */
@Component
@Order(65)
class CouncilDemo implements Demo {
    private final CouncilMeetingService meetings;
    private final AgendaService agenda;
    private final CouncilDecisionService decisions;
    private final MinutesService minutes;
    private final CouncilQueries councils;
    private final CouncilDemoTown town;

    CouncilDemo(
            CouncilMeetingService meetings,
            AgendaService agenda,
            CouncilDecisionService decisions,
            MinutesService minutes,
            CouncilQueries councils,
            CouncilDemoTown town) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.decisions = decisions;
        this.minutes = minutes;
        this.councils = councils;
        this.town = town;
    }

    @Override
    public void plant() {
        var now = new SeoulClock().now();
        town.open("INFRASTRUCTURE", 14).stream()
                .findFirst()
                .ifPresent(road -> town.open("TECHNOLOGY", 14).stream()
                        .filter(number -> !number.equals(road))
                        .findFirst()
                        .ifPresent(plating -> met(
                                town.workday(now.toLocalDate().minusDays(10), -1)
                                        .atTime(14, 0),
                                road,
                                plating)));
        town.open("REGULATION", 3).stream()
                .findFirst()
                .ifPresent(number -> toCome(
                        town.workday(now.toLocalDate().plusDays(5), 1).atTime(14, 0), number, now.minusHours(3)));
    }

    private void met(LocalDateTime start, RequestNumber first, RequestNumber other) {
        var meeting = town.plan(start, start.minusDays(2));
        var road = UUID.randomUUID();
        var second = UUID.randomUUID();
        town.as("kim", start.minusDays(1), () -> {
            place(road, meeting, first, "진입로 주차금지구역 지정과 단속을 어느 부서가 언제까지 시행할지 정해 주십시오.");
            place(second, meeting, other, "공정 진단과 설비 개선 지원을 어느 기관이 맡을지 정해 주십시오.");
        });
        attend(meeting, second, start);
        decideBoth(meeting, road, second, start);
        writeMinutes(meeting, start);
    }

    /** Everybody comes but the fire brigade; Jung has an interest in the second item. */
    private void attend(UUID meeting, UUID second, LocalDateTime start) {
        var seats = councils.require(meeting).seats();
        var jung = seats.stream()
                .filter(seat -> seat.isOf(town.person("jung").id()))
                .findFirst()
                .orElseThrow();
        town.as(
                "kim",
                start,
                () -> meetings.attend(
                        shown(meeting),
                        seats.stream()
                                .filter(seat -> !seat.guest().equals(CouncilDemoTown.FIRE))
                                .map(CouncilSeat::id)
                                .collect(Collectors.toSet()),
                        town.person("kim").id()));
        town.as(
                "jung",
                start.plusMinutes(10),
                () -> agenda.recuse(
                        meeting,
                        second,
                        new Interest(
                                jung.id(),
                                "신청 기업에 가족이 근무하고 있습니다.",
                                town.person("jung").id())));
    }

    private void decideBoth(UUID meeting, UUID road, UUID second, LocalDateTime start) {
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
    }

    private void writeMinutes(UUID meeting, LocalDateTime start) {
        var kim = town.person("kim").id();
        town.as(
                "kim",
                start.plusHours(4),
                () -> minutes.draft(
                        shown(meeting), kim, "14시에 위원장이 개회했다. 안건 2건을 차례로 논의해 의결하고 15시 20분에 폐회했다. 다음 회의는 정기회의로 연다."));
        town.as(
                "director",
                start.plusHours(5),
                () -> minutes.fix(shown(meeting), town.person("director").id()));
    }

    private void decide(LocalDateTime when, UUID meeting, UUID item, Resolution resolution) {
        town.as(
                "kim",
                when,
                () -> decisions.decide(
                        meeting, item, resolution, town.person("kim").id()));
    }

    private void toCome(LocalDateTime start, RequestNumber number, LocalDateTime when) {
        var meeting = town.plan(start, when);
        town.as(
                "kim",
                when.plusMinutes(5),
                () -> place(UUID.randomUUID(), meeting, number, "시와 유역환경청이 함께 현장을 확인하고 변경신고로 처리할 수 있는 범위를 정해 주십시오."));
        councils.require(meeting).seats().stream()
                .filter(seat -> seat.isOf(town.person("city").id()))
                .findFirst()
                .ifPresent(seat -> town.as(
                        "city",
                        when.plusMinutes(30),
                        () -> town.answer(
                                seat.id(),
                                town.person("city").id(),
                                new Reply(CouncilSeat.Answer.DEPUTY, "투자유치과 정주무"))));
    }

    private void place(UUID key, UUID meeting, RequestNumber number, String question) {
        agenda.place(
                new Entry(key, meeting, number, question), town.person("kim").id());
    }

    private MeetingVersion shown(UUID meeting) {
        return new MeetingVersion(meeting, councils.require(meeting).facts().version());
    }
}
