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
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.RequestNumber;

/** A year of difficulties: most of them answered, some waiting for somebody today. */
@Component
@Order(50)
class ConsultationDemo implements Demo {
    private static final int YEAR = 170;
    private static final int FEW = 12;
    private static final List<FilingChannel> WAYS = List.of(
            FilingChannel.WEB,
            FilingChannel.WEB,
            FilingChannel.PHONE,
            FilingChannel.PHONE,
            FilingChannel.PHONE,
            FilingChannel.VISIT,
            FilingChannel.FIELD,
            FilingChannel.FIELD,
            FilingChannel.AGENCY,
            FilingChannel.FAX);
    private static final List<String> MEMBERS = List.of("hanbit", "dohyun", "staff1", "staff2", "staff3");

    private final TownDemo town;
    private final TodayDemo today;
    private final CustodyDemo custody;
    private final Environment environment;
    private final Random luck = new Random(20260112);

    ConsultationDemo(TownDemo town, TodayDemo today, CustodyDemo custody, Environment environment) {
        this.town = town;
        this.today = today;
        this.custody = custody;
        this.environment = environment;
    }

    @Override
    public void plant() {
        var small = "small".equals(environment.getProperty("oneroof.demo.size"));
        var companies = town.companies();
        var stories = new ArrayList<>(today.stories(companies.getFirst()));
        stories.addAll(custody.stories());
        for (var index = 0; index < (small ? FEW : YEAR); index++) {
            var days = 12 + luck.nextInt(small ? 60 : 330);
            stories.add(new TodayDemo.Begun(days, () -> past(days, somebody(companies), StoriesDemo.any(luck))));
        }
        // In the order of their days, so that numbers rise with them.
        stories.sort(Comparator.comparingInt(TodayDemo.Begun::daysAgo).reversed());
        stories.forEach(begun -> begun.story().run());
    }

    /** Every third comes from a firm with an account. */
    private CompanyId somebody(List<CompanyId> companies) {
        return luck.nextInt(3) == 0
                ? town.companyOf(MEMBERS.get(luck.nextInt(MEMBERS.size())))
                : companies.get(luck.nextInt(companies.size()));
    }

    /** Filed so many days ago, answered some days later, closed, and now and then judged. */
    private void past(int daysAgo, CompanyId company, StoriesDemo.Story story) {
        var kim = town.person(luck.nextInt(3) == 0 ? "jung" : "kim");
        var filed = town.at(daysAgo, 9 + luck.nextInt(8), luck.nextInt(60));
        var number = town.file(filed, company, story, WAYS.get(luck.nextInt(WAYS.size())));
        var complexity = luck.nextInt(3) == 0 ? Complexity.COMPLEX : Complexity.SIMPLE;
        town.work(kim, filed.plusHours(3), service -> {
            service.triage(town.seen(number), new Triage(story.category(), complexity, kim.unit()));
            service.assign(town.seen(number), kim.id());
        });
        var days = 3 + luck.nextInt(complexity == Complexity.SIMPLE ? 6 : 9) + (luck.nextInt(12) == 0 ? 12 : 0);
        var answer = TownDemo.onWorkday(filed.plusDays(days));
        town.work(kim, answer, service -> {
            service.answer(town.seen(number), kim.id(), story.answer(), List.of());
            if (luck.nextInt(20) > 0) {
                service.close(town.seen(number), story.outcome());
            }
        });
        if (luck.nextInt(2) == 0) {
            judge(company, number, answer.plusDays(1));
        }
    }

    private void judge(CompanyId company, RequestNumber number, LocalDateTime when) {
        town.own(company, when, own -> own.survey(company, number, survey()));
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
