package kr.oneroof.consultation.clinic;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.company.CompanyService;
import kr.oneroof.company.Firms;
import kr.oneroof.company.YearFigures;
import kr.oneroof.consultation.CaseMatter;
import kr.oneroof.consultation.CaseService;
import kr.oneroof.consultation.CaseVersion;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Complexity;
import kr.oneroof.consultation.FilingChannel;
import kr.oneroof.consultation.InquiryFiling;
import kr.oneroof.consultation.InquiryService;
import kr.oneroof.consultation.Triage;
import kr.oneroof.consultation.clinic.ClinicService.ClinicVersion;
import kr.oneroof.consultation.clinic.ClinicService.Plan;
import kr.oneroof.consultation.clinic.OwnClinicService.Asker;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/** Firms, cases and clinics for tests, reached by walking the real verbs. */
public final class ClinicTown {
    public final OwnClinicService own;
    public final ClinicService service;
    public final ClinicQueries clinics;
    public final Actor kim;
    public final Actor jung;
    public final Actor director;
    private final ApplicationContext house;
    private final Firms firms;
    private final JdbcClient database;

    public ClinicTown(ApplicationContext house) {
        this.house = house;
        own = house.getBean(OwnClinicService.class);
        service = house.getBean(ClinicService.class);
        clinics = house.getBean(ClinicQueries.class);
        firms = new Firms(house);
        database = house.getBean(JdbcClient.class);
        kim = person("김상담", Role.CONSULTANT);
        jung = person("정현장", Role.CONSULTANT);
        director = person("한센터", Role.DIRECTOR);
    }

    public Actor person(String name, Role role) {
        var id = firms.person(name);
        database.sql("update person_role set role = ? where person_id = ?")
                .params(role.name(), id.value())
                .update();
        return new Actor(id, name, Set.of(role));
    }

    /** A firm of so many people with a case on which Kim works. */
    public Asker worked(String name, int staff) {
        var owner = person("이대표", Role.COMPANY_ADMIN);
        var company = firms.firm(name, owner.id());
        house.getBean(CompanyService.class)
                .keepYear(
                        company,
                        owner.id(),
                        new YearFigures(2025, staff, new Won(1_000_000_000), YearFigures.Source.STATEMENT));
        return new Asker(company, caseOf(company, owner.id()), owner.id());
    }

    public RequestNumber caseOf(CompanyId company, PersonId owner) {
        var number = house.getBean(InquiryService.class)
                .file(new InquiryFiling(
                        UUID.randomUUID(),
                        company,
                        new InquiryFiling.Filer(owner, owner, FilingChannel.WEB, null),
                        new CaseMatter(Category.TECHNOLOGY, "도금 불량률이 높습니다", "표면에 기포가 생깁니다.", "", "이대표", "0553201200"),
                        List.of()));
        var cases = house.getBean(CaseService.class);
        cases.triage(seen(number), new Triage(Category.TECHNOLOGY, Complexity.COMPLEX, "기업SOS팀"));
        cases.assign(seen(number), kim.id());
        return number;
    }

    public CaseVersion seen(RequestNumber number) {
        return new CaseVersion(
                number,
                database.sql("select version from consultation_case where number = ?")
                        .param(number.value())
                        .query(Long.class)
                        .single());
    }

    public static ClinicWish wish(int days) {
        return new ClinicWish(days, "도금 공정의 불량 원인을 찾고 싶습니다.", "경상남도 김해시 주촌면 산단로 12", null, null, null);
    }

    public ClinicVersion shown(RequestNumber number) {
        return new ClinicVersion(number, clinics.require(number).facts().version());
    }

    public ClinicState state(RequestNumber number) {
        return clinics.require(number).state();
    }

    public Asker requested(String name, int staff, int days) {
        var asker = worked(name, staff);
        own.request(asker, UUID.randomUUID(), wish(days));
        return asker;
    }

    public Asker reviewed(String name, int staff, int days) {
        var asker = requested(name, staff, days);
        service.review(shown(asker.number()), kim.id(), new Plan(days, "박기술(표면처리기술사)", "전처리 공정을 진단합니다."));
        return asker;
    }

    public Asker approved(String name, int staff, int days) {
        var asker = reviewed(name, staff, days);
        service.approve(shown(asker.number()), director.id());
        return asker;
    }

    public UUID visit(RequestNumber number, LocalDate day) {
        var key = UUID.randomUUID();
        service.agreeOn(shown(number), key, new ClinicVisit.When(day, LocalTime.of(10, 0), LocalTime.of(17, 0)));
        return key;
    }

    public void hold(RequestNumber number, LocalDate day) {
        var visit = visit(number, day);
        SeoulClock.at(
                day.atTime(18, 0),
                () -> service.log(
                        shown(number),
                        visit,
                        kim.id(),
                        new ClinicVisitLog(
                                LocalTime.of(10, 0), LocalTime.of(17, 0), "박기술", "약품 농도를 쟀습니다.", List.of())));
    }

    /** The money of this year, nothing of which is bound by whoever was here before: those give it back. */
    public void budget(long won) {
        service.setBudget(year(), new Won(bound() + won), director.id());
    }

    public long bound() {
        return clinics.budget(year()).map(budget -> budget.bound().amount()).orElse(0L);
    }

    public long left() {
        return clinics.budget().left().amount();
    }

    public int year() {
        return house.getBean(SeoulClock.class).today().getYear();
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
}
