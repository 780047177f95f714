package kr.oneroof.consultation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import kr.oneroof.clock.BusinessCalendar;
import kr.oneroof.clock.Term;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.TermExtension;

/** The cases of the demo town today: at least one on every tab of the board. */
@Component
class TodayDemo {
    private final TownDemo town;
    private final CaseIntakeQueries intake;
    private final BusinessCalendar calendar;
    private final SeoulClock clock;

    TodayDemo(TownDemo town, CaseIntakeQueries intake, BusinessCalendar calendar, SeoulClock clock) {
        this.town = town;
        this.intake = intake;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Something that began so many days ago. */
    record Begun(int daysAgo, Runnable story) {}

    List<Begun> stories(CompanyId neighbour) {
        return List.of(
                new Begun(7, this::asked),
                new Begun(9, this::answered),
                new Begun(8, this::transferred),
                new Begun(25, () -> begun(25, "staff1", 2, "jung")),
                new Begun(16, this::extended),
                new Begun(dueToday(), () -> dueToday(dueToday())),
                new Begun(8, this::withdrawn),
                new Begun(3, () -> begun(3, "staff2", 4, "jung")),
                new Begun(2, () -> town.file(town.at(1, 10, 12), neighbour, StoriesDemo.of(6), FilingChannel.PHONE)),
                new Begun(
                        1,
                        () -> town.file(
                                town.at(1, 16, 41), town.companyOf("dohyun"), StoriesDemo.of(1), FilingChannel.WEB)));
    }

    private void asked() {
        var number = begun(7, "hanbit", 0, "kim");
        town.work(
                town.person("kim"),
                town.at(4, 11, 8),
                service -> service.ask(
                        town.seen(number),
                        "수출신고필증 사본과 거래처와 주고받은 메일을 올려 주십시오.",
                        clock.today().plusDays(10)));
    }

    private void answered() {
        var number = begun(9, "hanbit", 3, "kim");
        var kim = town.person("kim");
        town.work(
                kim,
                town.at(2, 14, 35),
                service -> service.answer(
                        town.seen(number), kim.id(), StoriesDemo.of(3).answer(), List.of()));
    }

    private void transferred() {
        var number = begun(8, "dohyun", 5, "kim");
        town.work(
                town.person("kim"),
                town.at(5, 15, 22),
                service -> service.transfer(
                        town.seen(number),
                        new Transfer(
                                "낙동강유역환경청",
                                "환경 인허가는 소관 기관에서 처리해야 합니다.",
                                new Transfer.Handing(
                                        "환경 인허가 상담", "기업명, 담당자 연락처, 상담 내용", "처리 종료 후 1년", "상담 당일 전화로 동의(통화 녹음)", ""),
                                "공장 현황을 확인하는 데 하루가 더 걸렸습니다.")));
    }

    private void extended() {
        var number = begun(16, "staff3", 8, "jung");
        town.work(town.person("jung"), town.at(6, 10, 50), service -> {
            service.comment(number, "생산기술연구원 진단 일정을 기다리고 있습니다. 다음 주 화요일 오전에 다시 확인합니다.");
            service.extend(town.seen(number), new TermExtension(Term.days(5), "외부 전문가의 현장 진단 일정이 필요합니다.", null));
        });
    }

    private void withdrawn() {
        var company = town.companyOf("hanbit");
        var number = town.file(town.at(8, 11, 27), company, StoriesDemo.of(11), FilingChannel.WEB);
        town.own(company, town.at(5, 9, 40), own -> own.withdraw(company, number, "거래처에서 문제를 먼저 해결했습니다."));
    }

    private void dueToday(int daysAgo) {
        var number = town.file(filed(daysAgo), town.companyOf("staff2"), StoriesDemo.of(9), FilingChannel.WEB);
        give(town.person("kim"), number, filed(daysAgo).plusHours(3), StoriesDemo.of(9), Complexity.SIMPLE);
    }

    private RequestNumber begun(int daysAgo, String applicant, int story, String consultant) {
        var filed = town.at(daysAgo, 10, 5 + daysAgo);
        var number = town.file(filed, town.companyOf(applicant), StoriesDemo.of(story), FilingChannel.WEB);
        give(town.person(consultant), number, filed.plusHours(4), StoriesDemo.of(story), Complexity.COMPLEX);
        return number;
    }

    private void give(
            PersonCard consultant,
            RequestNumber number,
            LocalDateTime when,
            StoriesDemo.Story story,
            Complexity complexity) {
        town.work(consultant, when, service -> {
            service.triage(town.seen(number), new Triage(story.category(), complexity, consultant.unit()));
            service.assign(town.seen(number), consultant.id());
        });
    }

    /** How long ago a simple matter was filed that is due today; on a day off none is, and a week will do. */
    private int dueToday() {
        var term = intake.term(Optional.of(Complexity.SIMPLE));
        return IntStream.rangeClosed(5, 25)
                .filter(days -> calendar.due(filed(days), term, List.of())
                        .dueAt()
                        .toLocalDate()
                        .equals(clock.today()))
                .findFirst()
                .orElse(7);
    }

    private LocalDateTime filed(int daysAgo) {
        return town.at(daysAgo, 9, 31);
    }
}
