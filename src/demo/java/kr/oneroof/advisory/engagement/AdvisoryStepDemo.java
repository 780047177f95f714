package kr.oneroof.advisory.engagement;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import kr.oneroof.advisory.AdviceWish;
import kr.oneroof.advisory.AdvisoryRequestQueries;
import kr.oneroof.advisory.AdvisoryRequestService;
import kr.oneroof.advisory.NewAdvisoryRequest;
import kr.oneroof.advisory.Screening;
import kr.oneroof.advisory.matching.Task;
import kr.oneroof.advisory.offer.OfferService;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Language;
import kr.oneroof.kernel.RequestNumber;

/** Takes the demonstration's requests through the real verbs, each by the person and on the day that fits. */
@Component
class AdvisoryStepDemo {
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final AdvisoryRequestService requestService;
    private final AdvisoryRequestQueries advices;
    private final OfferService offerService;
    private final EngagementService service;
    private final AdviceSessionService sessions;
    private final AdviceFeeService fees;
    private final AdvisoryPeopleDemo people;

    AdvisoryStepDemo(
            AdvisoryRequestService requestService,
            AdvisoryRequestQueries advices,
            OfferService offerService,
            EngagementService service,
            AdviceSessionService sessions,
            AdviceFeeService fees,
            AdvisoryPeopleDemo people) {
        this.requestService = requestService;
        this.advices = advices;
        this.offerService = offerService;
        this.service = service;
        this.sessions = sessions;
        this.fees = fees;
        this.people = people;
    }

    /** @param who account of the firm's owner */
    record Tale(String who, Field field, String title, String text) {}

    RequestNumber filed(Tale tale, int ago, boolean confidential) {
        var day = AdvisoryPeopleDemo.workday(ago);
        return people.as(
                tale.who(),
                ago == 0 ? people.now() : day.atTime(MORNING),
                () -> requestService.file(new NewAdvisoryRequest(
                        UUID.randomUUID(),
                        people.companyOf(tale.who()),
                        people.id(tale.who()),
                        tale.title(),
                        tale.text(),
                        new AdviceWish(
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
        return people.as(
                "kim",
                ago == 0
                        ? people.now()
                        : AdvisoryPeopleDemo.workday(ago).atTime(MORNING).plusHours(1),
                () -> {
                    var sheet = advices.require(number);
                    requestService.screen(
                            number,
                            sheet.facts().version(),
                            people.id("kim"),
                            new AdvisoryRequestService.Screened(
                                    sheet.wish(), new Screening(task, 6, 420_000, 1), sheet.parties()));
                    return number;
                });
    }

    RequestNumber offered(RequestNumber number, int ago) {
        return people.as(
                "kim",
                ago == 0
                        ? people.now()
                        : AdvisoryPeopleDemo.workday(ago).atTime(MORNING).plusHours(2),
                () -> {
                    offerService.askNext(number);
                    return number;
                });
    }

    EngagementView accepted(RequestNumber number, int ago) {
        var offer = people.open(number);
        people.as(
                offer.expert(),
                AdvisoryPeopleDemo.workday(ago).atTime(MORNING),
                () -> offerService.accept(offer.id(), offer.expert()));
        return people.engagement(number);
    }

    void planned(EngagementView one, int ago) {
        var starts = AdvisoryPeopleDemo.workday(ago).atTime(14, 0);
        people.as(
                one.facts().expert(),
                people.now().minusHours(1),
                () -> sessions.plan(
                        expert(one),
                        UUID.randomUUID(),
                        new AdviceSession.Slot(starts, starts.plusHours(2), AdviceSession.Mode.VISIT)));
    }

    void met(EngagementView one, int ago, String content) {
        var starts = AdvisoryPeopleDemo.workday(ago).atTime(14, 0);
        var key = UUID.randomUUID();
        people.as(
                one.facts().expert(),
                starts.minusDays(1),
                () -> sessions.plan(
                        expert(one),
                        key,
                        new AdviceSession.Slot(starts, starts.plusHours(2), AdviceSession.Mode.CENTRE)));
        people.as(one.facts().expert(), starts.plusHours(3), () -> sessions.hold(expert(one), key, 120, content));
    }

    void reported(EngagementView one, int ago, String text) {
        people.as(
                one.facts().expert(),
                AdvisoryPeopleDemo.workday(ago).atTime(16, 0),
                () -> service.report(expert(one), text, List.of()));
    }

    void confirmed(Tale tale, EngagementView one, int ago, int mark) {
        var actor = EngagementActor.ofCompany(one.facts().id(), people.id(tale.who()), people.companyOf(tale.who()));
        people.as(people.id(tale.who()), AdvisoryPeopleDemo.workday(ago).atTime(MORNING), () -> {
            service.confirm(actor);
            service.review(actor, mark, "실무에 바로 쓸 수 있게 설명해 주셨습니다.");
        });
    }

    void claimed(EngagementView one, int ago) {
        people.as(
                people.id("kim"),
                AdvisoryPeopleDemo.workday(ago).atTime(MORNING),
                () -> fees.prepare(EngagementActor.ofCentre(one.facts().id(), people.id("kim"))));
    }

    void paid(EngagementView one, int ago) {
        people.as(people.id("director"), AdvisoryPeopleDemo.workday(ago).atTime(MORNING), () -> {
            fees.approve(EngagementActor.ofCentre(one.facts().id(), people.id("director")));
            fees.pay(List.of(one.facts().id()), people.id("director"));
        });
    }

    void withdrawn(Tale tale) {
        var number = filed(tale, 6, false);
        people.as(
                people.id(tale.who()),
                AdvisoryPeopleDemo.workday(5).atTime(MORNING),
                () -> requestService.withdraw(people.companyOf(tale.who()), number, "다른 지원사업으로 해결했습니다."));
    }

    private static EngagementActor expert(EngagementView one) {
        return EngagementActor.ofExpert(one.facts().id(), one.facts().expert());
    }
}
