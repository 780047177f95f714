package kr.oneroof.consultation;

import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.RequestNumber;

/** Cases of the town that the law has something to say about: a missed demand, a secret, a long matter. */
@Component
class CustodyDemo {
    private final TownDemo desk;

    CustodyDemo(TownDemo desk) {
        this.desk = desk;
    }

    List<TodayDemo.Begun> stories() {
        return List.of(
                new TodayDemo.Begun(28, this::missedTwice),
                new TodayDemo.Begun(4, this::secret),
                new TodayDemo.Begun(40, this::inView));
    }

    private void missedTwice() {
        var number = begun(28, "staff1", 7, "jung");
        var jung = desk.person("jung");
        desk.work(
                jung,
                desk.at(25, 10, 20),
                work -> work.ask(
                        desk.seen(number),
                        "설비 사양서와 도면을 올려 주십시오.",
                        desk.at(18, 9, 0).toLocalDate()));
        desk.work(
                jung,
                desk.at(14, 9, 40),
                work -> work.ask(
                        desk.seen(number),
                        "설비 사양서가 아직 오지 않았습니다. 기한까지 올려 주십시오.",
                        desk.at(7, 9, 0).toLocalDate()));
    }

    private void secret() {
        var number = begun(4, "hanbit", 10, "kim");
        desk.work(
                desk.person("kim"),
                desk.at(3, 16, 10),
                work -> work.keepConfidential(desk.seen(number), true, "거래처와의 분쟁 내용이 들어 있어 신청인이 비공개를 원했습니다."));
    }

    private void inView() {
        var number = begun(40, "hanbit", 9, "kim");
        var kim = desk.person("kim");
        desk.work(kim, desk.at(33, 15, 5), work -> {
            work.answer(desk.seen(number), kim.id(), Stories.of(9).answer(), List.of());
            work.monitor(desk.seen(number), kim.id(), "관계 부서의 내년 예산 반영 여부를 확인해 알려 드리겠습니다.");
        });
    }

    private RequestNumber begun(int daysAgo, String applicant, int story, String consultant) {
        var filed = desk.at(daysAgo, 11, 15);
        var number = desk.file(filed, desk.companyOf(applicant), Stories.of(story), Channel.WEB);
        var card = desk.person(consultant);
        desk.work(card, filed.plusHours(3), work -> {
            work.triage(desk.seen(number), new Triage(Stories.of(story).category(), Complexity.COMPLEX, card.unit()));
            work.assign(desk.seen(number), card.id());
        });
        return number;
    }
}
