package kr.oneroof.consultation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.People;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.DemoPart;
import kr.oneroof.kernel.HouseClock;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** A year of difficulties: most of them answered, some waiting for somebody today. */
@Component
@Order(50)
class ConsultationDemo implements DemoPart {
    private static final int YEAR = 170;
    private static final int FEW = 12;

    private final Inquiries inquiries;
    private final CaseWork work;
    private final People people;
    private final JdbcClient database;
    private final Environment environment;
    private final HouseClock clock;
    private final Random luck = new Random(20260112);

    ConsultationDemo(Inquiries inquiries, CaseWork work, People people, JdbcClient database, Environment environment,
            HouseClock clock) {
        this.inquiries = inquiries;
        this.work = work;
        this.people = people;
        this.database = database;
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public void plant() {
        var small = "small".equals(environment.getProperty("oneroof.demo.size"));
        var companies = companies();
        var count = small ? FEW : YEAR;
        var days = new ArrayList<Integer>();
        for (var index = 0; index < count; index++) {
            days.add(12 + luck.nextInt(small ? 60 : 330));
        }
        days.sort((one, other) -> other - one);
        days.forEach(day -> answered(day, companies.get(luck.nextInt(companies.size())), Stories.any(luck)));
        present(companies);
    }

    private List<CompanyId> companies() {
        return database.sql("select id from company order by business_number")
                .query((row, index) -> new CompanyId(row.getObject("id", UUID.class))).list();
    }

    /** Filed so many days ago, answered some days later, closed, and now and then judged. */
    private void answered(int daysAgo, CompanyId company, Stories.Story story) {
        var kim = person(luck.nextInt(3) == 0 ? "jung" : "kim");
        var filed = at(daysAgo, 9 + luck.nextInt(8));
        var number = file(filed, company, story, luck.nextInt(4) == 0 ? Channel.WEB : Channel.FIELD);
        var complexity = luck.nextInt(3) == 0 ? Complexity.COMPLEX : Complexity.SIMPLE;
        as(kim, filed.plusHours(3), () -> {
            work.triage(seen(number), new Triage(story.category(), complexity, kim.unit()));
            work.assign(seen(number), kim.id());
        });
        var answer = onWorkday(filed.plusDays(3 + luck.nextInt(complexity == Complexity.SIMPLE ? 6 : 9)));
        as(kim, answer, () -> {
            work.answer(seen(number), kim.id(), story.answer(), List.of());
            if (luck.nextInt(20) > 0) {
                work.close(seen(number), story.outcome());
            }
        });
        if (luck.nextInt(3) == 0) {
            HouseClock.at(answer.plusDays(1), () -> inquiries.survey(company, number, survey()));
        }
    }

    private Survey survey() {
        var mark = 3 + luck.nextInt(3);
        return new Survey(mark, Math.max(1, mark - 1), mark, Math.min(5, mark + 1),
                mark > 3 ? Survey.Solved.YES : Survey.Solved.PARTLY, "");
    }

    /** What lies on the desks today. */
    private void present(List<CompanyId> companies) {
        var kim = person("kim");
        var hanbit = companyOf("hanbit");
        var asked = begun(6, hanbit, Stories.of(0), kim);
        as(kim, at(4, 11), () -> work.ask(seen(asked), "수출신고필증 사본과 거래처와 주고받은 메일을 올려 주십시오.",
                clock.today().plusDays(10)));
        var answered = begun(9, hanbit, Stories.of(3), kim);
        as(kim, at(2, 14), () -> work.answer(seen(answered), kim.id(), Stories.of(3).answer(), List.of()));
        var away = begun(8, companyOf("dohyun"), Stories.of(5), kim);
        as(kim, at(5, 15), () -> work.transfer(seen(away), "낙동강유역환경청", "환경 인허가는 소관 기관에서 처리해야 합니다."));
        begun(25, companyOf("staff1"), Stories.of(2), person("jung"));
        begun(3, companyOf("staff2"), Stories.of(4), person("jung"));
        file(at(1, 16), companyOf("dohyun"), Stories.of(1), Channel.WEB);
        file(at(1, 10), companies.getFirst(), Stories.of(6), Channel.PHONE);
    }

    private RequestNumber begun(int daysAgo, CompanyId company, Stories.Story story, PersonCard consultant) {
        var filed = at(daysAgo, 10);
        var number = file(filed, company, story, Channel.WEB);
        as(consultant, filed.plusHours(4), () -> {
            work.triage(seen(number), new Triage(story.category(), Complexity.COMPLEX, consultant.unit()));
            work.assign(seen(number), consultant.id());
        });
        return number;
    }

    private RequestNumber file(LocalDateTime when, CompanyId company, Stories.Story story, Channel channel) {
        var numbers = new ArrayList<RequestNumber>();
        var applicant = database.sql("select person_id from company_member where company_id = ? limit 1")
                .param(company.value()).query(UUID.class).optional().map(PersonId::new);
        var typed = channel == Channel.WEB && applicant.isPresent() ? applicant.get() : person("kim").id();
        var how = channel == Channel.WEB && applicant.isPresent() ? Channel.WEB
                : channel == Channel.WEB ? Channel.VISIT : channel;
        var filer = new Filing.Filer(typed, applicant.orElse(null), how, how == Channel.WEB ? null : "구두 동의");
        var matter = new Matter(story.category(), story.title(), story.body(), "", "담당자", "0553201000");
        HouseClock.at(when, () -> numbers.add(inquiries.file(
                new Filing(UUID.randomUUID(), company, filer, matter, List.of()))));
        return numbers.getFirst();
    }

    private Seen seen(RequestNumber number) {
        return new Seen(number, database.sql("select version from consultation_case where number = ?")
                .param(number.value()).query(Long.class).single());
    }

    private void as(PersonCard staff, LocalDateTime when, Runnable code) {
        var actor = new Actor(staff.id(), staff.name(), staff.roles());
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(actor,
                null, AuthorityUtils.NO_AUTHORITIES));
        try {
            HouseClock.at(when.isAfter(clock.now()) ? clock.now() : when, code);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private LocalDateTime at(int daysAgo, int hour) {
        return onWorkday(clock.today().minusDays(daysAgo).atTime(hour, luck.nextInt(60)));
    }

    /** Weekends go to the Friday before: the town's people rest too. */
    private static LocalDateTime onWorkday(LocalDateTime moment) {
        return moment.minusDays(Math.max(0, moment.getDayOfWeek().getValue() - 5));
    }

    private PersonCard person(String name) {
        return people.findByEmail(name + "@demo.oneroof.kr").orElseThrow(NotOnFile::new);
    }

    private CompanyId companyOf(String name) {
        return database.sql("select company_id from company_member where person_id = ? limit 1")
                .param(person(name).id().value()).query(UUID.class).optional().map(CompanyId::new).orElseThrow();
    }
}
