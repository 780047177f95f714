package kr.oneroof.company;

import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/** The firms of the demo town: two whom everybody knows, and their neighbours in the complexes around the city. */
@Component
@Order(20)
class CompanyDemo implements Demo {
    private static final String[] FIRST = {"대성", "삼우", "동아", "한울", "금강", "신화", "부경", "태양", "경남", "영진", "성광", "우진"};
    private static final String[] LAST = {"정밀", "테크", "금속", "기공", "산업", "메디칼", "푸드", "엔지니어링"};
    private static final String[] CEOS = {"김영수", "이정훈", "박미경", "최성호", "정수진", "강태우", "윤지현", "임동혁"};
    private static final String[][] PLACES = {
        {"주촌면", "골든루트산업단지"},
        {"진례면", "김해테크노밸리"},
        {"생림면", "나전농공단지"},
        {"진영읍", "본산농공단지"},
        {"한림면", "한림 개별입지"},
        {"상동면", "상동 개별입지"},
        {"안동", "안동공업지역"}
    };
    private static final String[] INDUSTRIES = {"25924", "29299", "30399", "31114", "27199", "10742", "29294", "25922"};

    private final CompanyService own;
    private final CompanyRepository repository;
    private final CompanyDetailRepository details;
    private final PersonQueries people;
    private final Environment environment;
    private final SeoulClock clock;

    CompanyDemo(
            CompanyService own,
            CompanyRepository repository,
            CompanyDetailRepository details,
            PersonQueries people,
            Environment environment,
            SeoulClock clock) {
        this.own = own;
        this.repository = repository;
        this.details = details;
        this.clock = clock;
        this.people = people;
        this.environment = environment;
    }

    @Override
    @Transactional
    public void plant() {
        var hanbit = found("hanbit", "한빛정밀", "이한빛", "61581", 0);
        own.askToJoin(number("61581", 0), person("jiwon"));
        own.joinRequests(hanbit, person("hanbit"))
                .forEach(request -> own.answerJoinRequest(hanbit, person("hanbit"), request.id(), true));
        own.keepCertificate(
                hanbit,
                person("hanbit"),
                new Certificate(
                        UUID.randomUUID(),
                        Certificate.Kind.WOMEN,
                        "2025-0812",
                        LocalDate.of(2025, 8, 12),
                        LocalDate.of(2028, 8, 11)));
        own.keepCertificate(
                hanbit,
                person("hanbit"),
                new Certificate(
                        UUID.randomUUID(),
                        Certificate.Kind.INNOBIZ,
                        "R-2023-1177",
                        LocalDate.of(2023, 10, 5),
                        LocalDate.of(2026, 10, 4)));
        own.keepWorkplace(
                hanbit, person("hanbit"), new Workplace(UUID.randomUUID(), "본사·공장", "경상남도 김해시 주촌면 산단로 12", true));
        found("dohyun", "가야테크", "최도현", "62286", 2);
        found("staff1", "대동메디칼", "윤서연", "61581", 4);
        found("staff2", "낙동푸드", "강민호", "62286", 5);
        found("staff3", "진영금속", "조은별", "61581", 7);
        if (!"small".equals(environment.getProperty("oneroof.demo.size"))) {
            neighbours();
        }
    }

    private CompanyId found(String admin, String name, String ceo, String office, int look) {
        var company = own.register(number(office, look), profile(name, ceo, look), person(admin))
                .orElseThrow();
        own.keepYear(
                company,
                person(admin),
                new YearFigures(
                        2024,
                        12 + 3 * look,
                        new Won(2_300_000_000L + 410_000_000L * look),
                        YearFigures.Source.STATEMENT));
        own.keepYear(
                company,
                person(admin),
                new YearFigures(
                        2025,
                        14 + 3 * look,
                        new Won(2_650_000_000L + 430_000_000L * look),
                        YearFigures.Source.STATEMENT));
        return company;
    }

    private void neighbours() {
        var luck = new Random(2026);
        for (var index = 0; index < 55; index++) {
            var name = FIRST[index % FIRST.length] + LAST[(index * 5 + index / FIRST.length) % LAST.length];
            var look = profile(name, CEOS[luck.nextInt(CEOS.length)], index);
            var company = repository
                    .saveAndFlush(Company.register(number("60" + (100 + index), index), look, clock))
                    .id();
            details.keep(
                    company,
                    new YearFigures(
                            2025,
                            3 + luck.nextInt(90),
                            new Won(200_000_000L + luck.nextInt(9_000) * 1_000_000L),
                            YearFigures.Source.STATEMENT));
        }
    }

    private static CompanyProfile profile(String name, String ceo, int look) {
        var place = PLACES[look % PLACES.length];
        return new CompanyProfile(
                "",
                name,
                "",
                ceo,
                CompanyProfile.EntityType.CORPORATION,
                LocalDate.of(2004 + look % 18, 3, 2),
                INDUSTRIES[look % INDUSTRIES.length],
                "50870",
                "경상남도 김해시 " + place[0] + " 산단로 " + (12 + look),
                place[0],
                place[1],
                "0553201%03d".formatted(200 + look),
                "",
                "",
                "자동차·조선기자재용 정밀 부품",
                "SMALL");
    }

    /** A number of the range that checks; made up, not anybody's. */
    private static BusinessNumber number(String office, int serial) {
        for (var last = 0; last < 10; last++) {
            var digits = office + "%04d".formatted(1_200 + serial) + last;
            if (BusinessNumber.isOne(digits)) {
                return BusinessNumber.typed(digits);
            }
        }
        throw new IllegalStateException("no check digit for " + office + serial);
    }

    private PersonId person(String name) {
        return people.findByEmail(name + "@demo.oneroof.kr")
                .orElseThrow(NotOnFile::new)
                .id();
    }
}
