package kr.oneroof.consultation;

import java.util.List;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.RequestNumber;

/** Cases of the town that the law has something to say about: a missed demand, a secret, a long matter. */
@Component
class CustodyDemo {
    private final TownDemo town;

    CustodyDemo(TownDemo town) {
        this.town = town;
    }

    List<TodayDemo.Begun> stories() {
        return List.of(
                new TodayDemo.Begun(28, this::missedTwice),
                new TodayDemo.Begun(4, this::secret),
                new TodayDemo.Begun(40, this::inView));
    }

    private void missedTwice() {
        var number = begun(28, "staff1", 7, "jung");
        var jung = town.person("jung");
        town.work(
                jung,
                town.at(25, 10, 20),
                service -> service.ask(
                        town.seen(number),
                        "설비 사양서와 도면을 올려 주십시오.",
                        town.at(18, 9, 0).toLocalDate()));
        town.work(
                jung,
                town.at(14, 9, 40),
                service -> service.ask(
                        town.seen(number),
                        "설비 사양서가 아직 오지 않았습니다. 기한까지 올려 주십시오.",
                        town.at(7, 9, 0).toLocalDate()));
    }

    private void secret() {
        var number = begun(4, "hanbit", 10, "kim");
        town.work(
                town.person("kim"),
                town.at(3, 16, 10),
                service -> service.keepConfidential(town.seen(number), true, "거래처와의 분쟁 내용이 들어 있어 신청인이 비공개를 원했습니다."));
    }

    private void inView() {
        var number = begun(40, "hanbit", 9, "kim");
        var kim = town.person("kim");
        town.work(kim, town.at(33, 15, 5), service -> {
            service.answer(town.seen(number), kim.id(), StoriesDemo.of(9).answer(), List.of());
            service.monitor(town.seen(number), kim.id(), "관계 부서의 내년 예산 반영 여부를 확인해 알려 드리겠습니다.");
        });
    }

    private RequestNumber begun(int daysAgo, String applicant, int story, String consultant) {
        var filed = town.at(daysAgo, 11, 15);
        var number = town.file(filed, town.companyOf(applicant), StoriesDemo.of(story), FilingChannel.WEB);
        var card = town.person(consultant);
        town.work(card, filed.plusHours(3), service -> {
            service.triage(
                    town.seen(number), new Triage(StoriesDemo.of(story).category(), Complexity.COMPLEX, card.unit()));
            service.assign(town.seen(number), card.id());
        });
        return number;
    }
}
