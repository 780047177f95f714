package kr.oneroof.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.ModuleTest;

@ModuleTest
class CompanyServiceTests {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private CompanyService own;

    @Autowired
    private CompanyQueries companies;

    @Autowired
    private CompanyDetailRepository details;

    @Autowired
    private JdbcClient database;

    private Firms firms;
    private PersonId admin;
    private CompanyId hanbit;

    @BeforeEach
    void found() {
        firms = new Firms(application);
        admin = firms.person("이한빛");
        hanbit = firms.firm("한빛정밀", admin);
    }

    @Test
    void makesWhoeverRegistersTheFirstAdmin() {
        assertThat(own.members(hanbit)).containsExactly(new Member(hanbit, admin, true));
        assertThat(audited(hanbit)).contains("company.registered", "company.joined");
    }

    @Test
    void registersANumberOnceHoweverManyTryAtOnce() throws Exception {
        var number = Firms.number();
        var people = IntStream.range(0, 10)
                .mapToObj(index -> firms.person("사람" + index))
                .toList();
        var results = atOnce(people.stream()
                .<Callable<Boolean>>map(person -> () -> {
                    try {
                        return own.register(number, Firms.profile("동시등록"), person)
                                .isPresent();
                    } catch (BusinessNumberRefused taken) {
                        return false;
                    }
                })
                .toList());
        assertThat(results).containsOnlyOnce(true);
        assertThat(database.sql("select count(*) from company where business_number = ?")
                        .param(number.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(people.stream().flatMap(person -> own.membershipsOf(person).stream()))
                .hasSize(1);
    }

    @Test
    void keepsTheNewerProfileFromAnOlderForm() {
        var shown = own.sheet(hanbit).version();
        own.describe(hanbit, admin, Firms.profile("한빛테크"), shown);
        assertThatThrownBy(() -> own.describe(hanbit, admin, Firms.profile("한빛산업"), shown))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(own.sheet(hanbit).profile().name()).isEqualTo("한빛테크");
    }

    @Test
    void letsNobodyElseTouchIt() {
        var stranger = firms.person("낯선이");
        var profile = Firms.profile("가로채기");
        var version = own.sheet(hanbit).version();
        var place = new Workplace(UUID.randomUUID(), "공장", "김해시", true);
        assertThatThrownBy(() -> own.describe(hanbit, stranger, profile, version))
                .isInstanceOf(NotOnFile.class);
        assertThatThrownBy(() -> own.keepWorkplace(hanbit, stranger, place)).isInstanceOf(NotOnFile.class);
        assertThatThrownBy(() -> own.dropDetail(hanbit, stranger, UUID.randomUUID()))
                .isInstanceOf(NotOnFile.class);
        assertThatThrownBy(() -> own.invite(hanbit, stranger, "x@example.org")).isInstanceOf(NotOnFile.class);
        assertThatThrownBy(() -> own.joinRequests(hanbit, stranger)).isInstanceOf(NotOnFile.class);
        assertThatThrownBy(() -> own.remove(hanbit, stranger, admin)).isInstanceOf(NotOnFile.class);
        assertThatThrownBy(() -> own.rank(hanbit, stranger, stranger, true)).isInstanceOf(NotOnFile.class);
    }

    @Test
    void takesADetailOfAnotherCompanyForUnknown() {
        var other = firms.person("최도현");
        var gaya = firms.firm("가야테크", other);
        own.keepWorkplace(gaya, other, new Workplace(UUID.randomUUID(), "공장", "김해시 진례면", true));
        var theirs = details.workplaces(gaya).getFirst().id();
        assertThatThrownBy(() -> own.dropDetail(hanbit, admin, theirs)).isInstanceOf(NotOnFile.class);
        assertThat(details.workplaces(gaya)).hasSize(1);
    }

    @Test
    void keepsWhatWasFiledOnWhenTheProfileChanges() {
        own.keepYear(hanbit, admin, new YearFigures(2025, 14, new Won(2_650_000_000L), YearFigures.Source.VAT));
        var snapshot = companies.snapshot(hanbit);
        own.describe(hanbit, admin, Firms.profile("새이름"), own.sheet(hanbit).version());
        own.dropYear(hanbit, admin, 2025);
        assertThat(snapshotted(snapshot, "{name}")).isEqualTo("한빛정밀");
        assertThat(snapshotted(snapshot, "{years,0,employees}")).isEqualTo("14");
        assertThatThrownBy(() -> database.sql("update company_snapshot set profile = '{}' where id = ?")
                        .param(snapshot)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("delete from company_snapshot where id = ?")
                        .param(snapshot)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void leavesOneRowOfAPaperThatWasSentTwice() {
        var paper = new Certificate(UUID.randomUUID(), Certificate.Kind.WOMEN, "1", LocalDate.of(2025, 1, 1), null);
        own.keepCertificate(hanbit, admin, paper);
        own.keepCertificate(
                hanbit,
                admin,
                new Certificate(
                        UUID.randomUUID(), paper.kind(), "1", LocalDate.of(2025, 1, 1), LocalDate.of(2028, 1, 1)));
        assertThat(details.certificates(hanbit))
                .singleElement()
                .satisfies(kept -> assertThat(kept.validTo()).isEqualTo("2028-01-01"));
    }

    @Test
    void findsACompanyByAnySpellingOfItsPhone() {
        assertThat(List.of("(055) 320-1200", "0553201200", "+82-55-320-1200", "055/320/1200", "055.320.1200"))
                .allSatisfy(typed -> assertThat(companies.search(typed))
                        .as(typed)
                        .isNotEmpty()
                        .allSatisfy(card -> assertThat(card.phone()).isEqualTo("0553201200")));
        assertThat(companies.search("%")).isEmpty();
        assertThat(companies.search("한")).isEmpty();
    }

    @Test
    void enrolsAKnownNumberWithoutChangingIt() {
        var number = own.sheet(hanbit).businessNumber();
        assertThat(companies.enrol(number, "다른이름", "다른이", "0551112222")).isEqualTo(hanbit);
        assertThat(companies.card(hanbit).name()).isEqualTo("한빛정밀");
    }

    @Test
    void namesAnIndustryByItsCode() {
        assertThat(details.industries("금속"))
                .isNotEmpty()
                .allSatisfy(industry -> assertThat(details.industryName(industry.code()))
                        .isEqualTo(industry.name())
                        .contains("금속"));
        assertThat(details.industryName("00000")).isEmpty();
    }

    private String snapshotted(UUID snapshot, String path) {
        return database.sql("select profile #>> cast(:path as text[]) from company_snapshot where id = :id")
                .param("path", path)
                .param("id", snapshot)
                .query(String.class)
                .single();
    }

    private List<String> audited(CompanyId company) {
        return database.sql("select action from audit_row where company_id = ?")
                .param(company.value())
                .query(String.class)
                .list();
    }

    static <T> List<T> atOnce(List<Callable<T>> verbs) throws Exception {
        var start = new CyclicBarrier(verbs.size());
        try (var people = Executors.newFixedThreadPool(verbs.size())) {
            var running = verbs.stream()
                    .map(verb -> people.submit(() -> {
                        start.await();
                        return verb.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
