package kr.oneroof.advisory.engagement;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdviceFilings;
import kr.oneroof.advisory.AdviceWork;
import kr.oneroof.advisory.Advices;
import kr.oneroof.advisory.Filing;
import kr.oneroof.advisory.Screening;
import kr.oneroof.advisory.Wish;
import kr.oneroof.advisory.matching.Task;
import kr.oneroof.advisory.offer.Offering;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Language;
import kr.oneroof.kernel.RequestNumber;

/** Walks the town's requests through the real verbs, each by whoever does it, on the day on which it was done. */
@Component
class StageDemo {
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final AdviceFilings filings;
    private final AdviceWork desk;
    private final Advices advices;
    private final Offering offering;
    private final EngagementWork work;
    private final CastDemo cast;

    StageDemo(
            AdviceFilings filings,
            AdviceWork desk,
            Advices advices,
            Offering offering,
            EngagementWork work,
            CastDemo cast) {
        this.filings = filings;
        this.desk = desk;
        this.advices = advices;
        this.offering = offering;
        this.work = work;
        this.cast = cast;
    }

    /** @param who account of the firm's owner */
    record Tale(String who, Field field, String title, String text) {}

    RequestNumber filed(Tale tale, int ago, boolean confidential) {
        var day = CastDemo.workday(ago);
        return cast.as(
                tale.who(),
                ago == 0 ? cast.now() : day.atTime(MORNING),
                () -> filings.file(new Filing(
                        UUID.randomUUID(),
                        cast.companyOf(tale.who()),
                        cast.id(tale.who()),
                        tale.title(),
                        tale.text(),
                        new Wish(
                                tale.field(),
                                Language.KO,
                                tale.field() == Field.PRODUCTION,
                                day.plusDays(1),
                                day.plusDays(30),
                                null),
                        List.of(),
                        List.of(),
                        confidential)));
    }

    RequestNumber screened(Tale tale, int ago, Task task) {
        var number = filed(tale, ago, false);
        return cast.as(
                "kim",
                ago == 0 ? cast.now() : CastDemo.workday(ago).atTime(MORNING).plusHours(1),
                () -> {
                    var sheet = advices.require(number);
                    desk.screen(
                            number,
                            sheet.facts().version(),
                            cast.id("kim"),
                            new AdviceWork.Sorted(sheet.wish(), new Screening(task, 6, 420_000, 1), sheet.parties()));
                    return number;
                });
    }

    RequestNumber offered(RequestNumber number, int ago) {
        return cast.as(
                "kim",
                ago == 0 ? cast.now() : CastDemo.workday(ago).atTime(MORNING).plusHours(2),
                () -> {
                    offering.askNext(number);
                    return number;
                });
    }

    EngagementSheet accepted(RequestNumber number, int ago) {
        var offer = cast.open(number);
        cast.as(
                offer.expert(),
                CastDemo.workday(ago).atTime(MORNING),
                () -> offering.accept(offer.id(), offer.expert()));
        return cast.engagement(number);
    }

    void planned(EngagementSheet one, int ago) {
        var starts = CastDemo.workday(ago).atTime(14, 0);
        cast.as(
                one.facts().expert(),
                cast.now().minusHours(1),
                () -> work.plan(
                        expert(one),
                        UUID.randomUUID(),
                        new Session.Slot(starts, starts.plusHours(2), Session.Mode.VISIT)));
    }

    void met(EngagementSheet one, int ago, String content) {
        var starts = CastDemo.workday(ago).atTime(14, 0);
        var key = UUID.randomUUID();
        cast.as(
                one.facts().expert(),
                starts.minusDays(1),
                () -> work.plan(expert(one), key, new Session.Slot(starts, starts.plusHours(2), Session.Mode.CENTRE)));
        cast.as(one.facts().expert(), starts.plusHours(3), () -> work.hold(expert(one), key, 120, content));
    }

    void reported(EngagementSheet one, int ago, String text) {
        cast.as(
                one.facts().expert(),
                CastDemo.workday(ago).atTime(16, 0),
                () -> work.report(expert(one), text, List.of()));
    }

    void confirmed(Tale tale, EngagementSheet one, int ago, int mark) {
        var hand = Hand.ofCompany(one.facts().id(), cast.id(tale.who()), cast.companyOf(tale.who()));
        cast.as(cast.id(tale.who()), CastDemo.workday(ago).atTime(MORNING), () -> {
            work.confirm(hand);
            work.review(hand, mark, "실무에 바로 쓸 수 있게 설명해 주셨습니다.");
        });
    }

    void claimed(EngagementSheet one, int ago) {
        cast.as(
                cast.id("kim"),
                CastDemo.workday(ago).atTime(MORNING),
                () -> work.prepareFee(Hand.ofCentre(one.facts().id(), cast.id("kim"))));
    }

    void paid(EngagementSheet one, int ago) {
        cast.as(cast.id("director"), CastDemo.workday(ago).atTime(MORNING), () -> {
            work.approveFee(Hand.ofCentre(one.facts().id(), cast.id("director")));
            work.pay(List.of(one.facts().id()), cast.id("director"));
        });
    }

    void withdrawn(Tale tale) {
        var number = filed(tale, 6, false);
        cast.as(
                cast.id(tale.who()),
                CastDemo.workday(5).atTime(MORNING),
                () -> filings.withdraw(cast.companyOf(tale.who()), number, "다른 지원사업으로 해결했습니다."));
    }

    private static Hand expert(EngagementSheet one) {
        return Hand.ofExpert(one.facts().id(), one.facts().expert());
    }
}
