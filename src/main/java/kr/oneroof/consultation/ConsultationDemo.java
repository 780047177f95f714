package kr.oneroof.consultation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.DemoPart;
import kr.oneroof.kernel.RequestNumber;

/** A year of difficulties: most of them answered, some waiting for somebody today. */
@Component
@Order(50)
class ConsultationDemo implements DemoPart {
    private static final int YEAR = 170;
    private static final int FEW = 12;
    private static final List<Channel> WAYS = List.of(
            Channel.WEB,
            Channel.WEB,
            Channel.PHONE,
            Channel.PHONE,
            Channel.PHONE,
            Channel.VISIT,
            Channel.FIELD,
            Channel.FIELD,
            Channel.AGENCY,
            Channel.FAX);
    private static final List<String> MEMBERS = List.of("hanbit", "dohyun", "staff1", "staff2", "staff3");

    private final TownDemo desk;
    private final TodayDemo today;
    private final CustodyDemo custody;
    private final Environment environment;
    private final Random luck = new Random(20260112);

    ConsultationDemo(TownDemo desk, TodayDemo today, CustodyDemo custody, Environment environment) {
        this.desk = desk;
        this.today = today;
        this.custody = custody;
        this.environment = environment;
    }

    @Override
    public void plant() {
        var small = "small".equals(environment.getProperty("oneroof.demo.size"));
        var companies = desk.companies();
        var stories = new ArrayList<>(today.stories(companies.getFirst()));
        stories.addAll(custody.stories());
        for (var index = 0; index < (small ? FEW : YEAR); index++) {
            var days = 12 + luck.nextInt(small ? 60 : 330);
            stories.add(new TodayDemo.Begun(days, () -> past(days, somebody(companies), Stories.any(luck))));
        }
        // In the order of their days, so that numbers rise with them.
        stories.sort(Comparator.comparingInt(TodayDemo.Begun::daysAgo).reversed());
        stories.forEach(begun -> begun.story().run());
    }

    /** Every third comes from a firm with an account. */
    private CompanyId somebody(List<CompanyId> companies) {
        return luck.nextInt(3) == 0
                ? desk.companyOf(MEMBERS.get(luck.nextInt(MEMBERS.size())))
                : companies.get(luck.nextInt(companies.size()));
    }

    /** Filed so many days ago, answered some days later, closed, and now and then judged. */
    private void past(int daysAgo, CompanyId company, Stories.Story story) {
        var kim = desk.person(luck.nextInt(3) == 0 ? "jung" : "kim");
        var filed = desk.at(daysAgo, 9 + luck.nextInt(8), luck.nextInt(60));
        var number = desk.file(filed, company, story, WAYS.get(luck.nextInt(WAYS.size())));
        var complexity = luck.nextInt(3) == 0 ? Complexity.COMPLEX : Complexity.SIMPLE;
        desk.work(kim, filed.plusHours(3), work -> {
            work.triage(desk.seen(number), new Triage(story.category(), complexity, kim.unit()));
            work.assign(desk.seen(number), kim.id());
        });
        var days = 3 + luck.nextInt(complexity == Complexity.SIMPLE ? 6 : 9) + (luck.nextInt(12) == 0 ? 12 : 0);
        var answer = TownDemo.onWorkday(filed.plusDays(days));
        desk.work(kim, answer, work -> {
            work.answer(desk.seen(number), kim.id(), story.answer(), List.of());
            if (luck.nextInt(20) > 0) {
                work.close(desk.seen(number), story.outcome());
            }
        });
        if (luck.nextInt(2) == 0) {
            judge(company, number, answer.plusDays(1));
        }
    }

    private void judge(CompanyId company, RequestNumber number, LocalDateTime when) {
        desk.own(company, when, own -> own.survey(company, number, survey()));
    }

    private Survey survey() {
        var mark = 3 + luck.nextInt(3);
        return new Survey(
                mark,
                Math.max(1, mark - 1),
                mark,
                Math.min(5, mark + 1),
                mark > 3 ? Survey.Solved.YES : Survey.Solved.PARTLY,
                "");
    }
}
