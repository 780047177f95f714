package kr.oneroof.advisory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.advisory.engagement.AdviceSession;
import kr.oneroof.advisory.engagement.EngagementActor;
import kr.oneroof.advisory.engagement.EngagementQueries;
import kr.oneroof.advisory.engagement.EngagementService;
import kr.oneroof.advisory.engagement.EngagementState;
import kr.oneroof.advisory.engagement.EngagementView;
import kr.oneroof.advisory.matching.Task;
import kr.oneroof.advisory.offer.Offer;
import kr.oneroof.advisory.offer.OfferQueries;
import kr.oneroof.advisory.offer.OfferRefusal;
import kr.oneroof.advisory.offer.OfferService;
import kr.oneroof.advisory.panel.ExpertAppointment;
import kr.oneroof.advisory.panel.ExpertGroup;
import kr.oneroof.advisory.panel.ExpertProfile;
import kr.oneroof.advisory.panel.ExpertQueries;
import kr.oneroof.advisory.panel.ExpertService;
import kr.oneroof.advisory.panel.Field;
import kr.oneroof.advisory.panel.Language;
import kr.oneroof.advisory.panel.Profession;
import kr.oneroof.advisory.panel.Region;
import kr.oneroof.advisory.panel.Skills;
import kr.oneroof.company.Firms;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;

/** Experts, firms and requests for tests, reached by walking the real verbs. */
public final class AdvisoryTown {
    public final ExpertQueries panel;
    public final ExpertService service;
    public final AdvisoryRequestService requestService;
    public final AdvisoryRequestService desk;
    public final AdvisoryRequestQueries advices;
    public final OfferService offerService;
    public final OfferQueries offers;
    public final EngagementService advice;
    public final EngagementQueries engagements;
    public final Actor kim;
    public final Actor director;
    private final ApplicationContext house;
    private final Firms firms;
    private final JdbcClient database;
    private final SeoulClock clock;

    /** Nobody of an earlier test is left on the panel. */
    public AdvisoryTown(ApplicationContext house) {
        this.house = house;
        panel = house.getBean(ExpertQueries.class);
        service = house.getBean(ExpertService.class);
        requestService = house.getBean(AdvisoryRequestService.class);
        desk = house.getBean(AdvisoryRequestService.class);
        advices = house.getBean(AdvisoryRequestQueries.class);
        offerService = house.getBean(OfferService.class);
        offers = house.getBean(OfferQueries.class);
        advice = house.getBean(EngagementService.class);
        engagements = house.getBean(EngagementQueries.class);
        firms = new Firms(house);
        database = house.getBean(JdbcClient.class);
        clock = house.getBean(SeoulClock.class);
        database.sql("update advisory_expert set state = 'SUSPENDED' where state = 'APPOINTED'")
                .update();
        kim = person("김상담", Role.CONSULTANT);
        director = person("한센터", Role.DIRECTOR);
    }

    public Actor person(String name, Role role) {
        var id = firms.person(name);
        database.sql("update person_role set role = ? where person_id = ?")
                .params(role.name(), id.value())
                .update();
        return new Actor(id, name, Set.of(role));
    }

    public static ExpertProfile facts(Profession profession, ExpertGroup group) {
        return new ExpertProfile(
                group,
                profession,
                profession.isLicensed() ? "2019-1234" : "",
                null,
                "예시사무소",
                Region.GIMHAE,
                70_000,
                4,
                LocalDate.of(2026, 1, 5));
    }

    public static Skills skills(Field... fields) {
        var hours = new EnumMap<DayOfWeek, Skills.Stretch>(DayOfWeek.class);
        for (var day = DayOfWeek.MONDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
            hours.put(day, new Skills.Stretch(LocalTime.of(9, 0), LocalTime.of(18, 0)));
        }
        return new Skills(List.of(fields), Set.of(Language.KO), Set.of("25"), hours);
    }

    /** A candidate whom nobody has appointed. */
    public Actor candidate(String name, Profession profession, Field field) {
        var one = person(name, Role.ADVISOR);
        service.register(one.id(), facts(profession, field.group()), skills(field), kim.id());
        return one;
    }

    public Actor expert(String name, Profession profession, Field field) {
        var one = candidate(name, profession, field);
        service.appoint(one.id(), term(clock.today().minusDays(10)), decision("위촉합니다."));
        return one;
    }

    public static ExpertAppointment term(LocalDate from) {
        return new ExpertAppointment(UUID.randomUUID(), from, ExpertAppointment.usualEnd(from));
    }

    public ExpertService.Decision decision(String reason) {
        return new ExpertService.Decision(reason, List.of(), director.id());
    }

    /** A firm and its owner. */
    public record Firm(CompanyId company, Actor owner) {}

    public Firm firm(String name) {
        var owner = person("이대표", Role.COMPANY_ADMIN);
        return new Firm(firms.firm(name, owner.id()), owner);
    }

    public NewAdvisoryRequest filing(Firm firm, Field field) {
        var today = clock.today();
        return new NewAdvisoryRequest(
                UUID.randomUUID(),
                firm.company(),
                firm.owner().id(),
                "거래처와 대금 분쟁이 있습니다",
                "납품 대금을 받지 못했습니다. 어떻게 해야 합니까?",
                new AdviceWish(field, Language.KO, false, today, today.plusDays(20), null),
                List.of(),
                List.of(),
                false);
    }

    public RequestNumber filed(Firm firm) {
        return requestService.file(filing(firm, Field.LAW));
    }

    public RequestNumber screened(Firm firm, int seats) {
        var number = filed(firm);
        screen(number, Task.ADVICE, seats);
        return number;
    }

    public void screen(RequestNumber number, Task task, int seats) {
        var sheet = advices.require(number);
        desk.screen(
                number,
                sheet.facts().version(),
                kim.id(),
                new AdvisoryRequestService.Screened(
                        sheet.wish(), new Screening(task, 10, 1_000_000, seats), sheet.parties()));
    }

    public Offer open(RequestNumber number) {
        return offers.of(number).stream().filter(Offer::isOpen).findFirst().orElseThrow();
    }

    public void accept(RequestNumber number) {
        var offer = open(number);
        offerService.accept(offer.id(), offer.expert());
    }

    public void refuse(RequestNumber number) {
        var offer = open(number);
        offerService.refuse(offer.id(), offer.expert(), new OfferRefusal(OfferRefusal.Reason.BUSY, ""));
    }

    /** An expert is at work on it. */
    public EngagementView engaged(Firm firm) {
        var number = screened(firm, 1);
        offerService.askNext(number);
        accept(number);
        return engagements.of(number).getFirst();
    }

    public EngagementActor expertOf(EngagementView one) {
        return EngagementActor.ofExpert(one.facts().id(), one.facts().expert());
    }

    public EngagementActor firmOf(EngagementView one, Firm firm) {
        return EngagementActor.ofCompany(one.facts().id(), firm.owner().id(), firm.company());
    }

    public EngagementActor centreOf(EngagementView one, Actor staff) {
        return EngagementActor.ofCentre(one.facts().id(), staff.id());
    }

    /** A session of two hours that began so long ago. */
    public UUID session(EngagementView one, LocalDateTime starts) {
        var key = UUID.randomUUID();
        advice.plan(expertOf(one), key, new AdviceSession.Slot(starts, starts.plusHours(2), AdviceSession.Mode.VIDEO));
        return key;
    }

    /** Met, and written down what came of it. */
    public void reported(EngagementView one) {
        advice.hold(expertOf(one), session(one, clock.now().minusHours(3)), 120, "계약서를 함께 검토했습니다.");
        advice.report(expertOf(one), "내용증명을 보내고 지급명령을 신청하십시오.", List.of());
    }

    public AdvisoryRequestState state(RequestNumber number) {
        return advices.require(number).facts().state();
    }

    public EngagementState state(EngagementView one) {
        return engagements.require(one.facts().id()).facts().state();
    }

    public int count(String table, String condition, Object... values) {
        return database.sql("select count(*) from " + table + " where " + condition)
                .params(values)
                .query(Integer.class)
                .single();
    }

    public JdbcClient database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return house.getBean(type);
    }
}
