package kr.oneroof;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import kr.oneroof.callcenter.CallTown;
import kr.oneroof.company.Firms;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.workbench.WorkbenchTown;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.support.ModuleTest;
import kr.oneroof.support.Mvc;

/** Every box in which people look for something finds it however they write it. */
@ModuleTest
class SearchBoxesTests {
    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient database;

    private MockMvcTester mvc;
    private WorkbenchTown town;
    private Actor kim;
    private Actor owner;
    /** Three syllables that nobody else's name has. */
    private String word = "";

    private RequestNumber number = new RequestNumber("2026-000000");

    @BeforeEach
    void file() {
        mvc = Mvc.of(application);
        town = new WorkbenchTown(application);
        kim = town.consultant("김상담", "기업SOS팀");
        word = new Random().ints(3, '가', '힣').mapToObj(Character::toString).collect(Collectors.joining());
        var firms = new Firms(application);
        var id = firms.person("이한빛");
        owner = new Actor(id, "이한빛", Set.of(Role.COMPANY_ADMIN));
        var company = firms.firm("㈜" + word + " 정밀", id);
        number = town.file(company, id, Category.FINANCE, "두 번 누르기 시험 " + word);
    }

    private Stream<String> names() {
        return Stream.of(
                word + "정밀",
                word + " 정밀",
                "㈜" + word + "정밀",
                "(주)" + word + " 정밀",
                "주식회사 " + word + "정밀",
                word + "정밀 주식회사",
                word + "정밀\u00A0",
                "\u200B" + word + "정밀",
                "\uFEFF" + word + "정밀",
                Normalizer.normalize(word + "정밀", Normalizer.Form.NFD),
                "（주）" + word + "정밀",
                word);
    }

    private Stream<String> numbers() {
        var bare = number.value().replace("-", "");
        var wide = bare.chars()
                .mapToObj(digit -> Character.toString('０' + digit - '0'))
                .collect(Collectors.joining());
        return Stream.of(
                number.value(),
                "[" + number + "]",
                "#" + number,
                "접수번호 " + number,
                "접수번호: " + number,
                "[원루프] [" + number + "]",
                bare,
                wide,
                number.value().replace('-', '–'),
                number.value().replace("-", " - "),
                number + "\u00A0",
                "\u200B" + number,
                "(" + number + ")");
    }

    private Stream<String> titles() {
        return Stream.of(
                "두번누르기시험" + word,
                "두 번 누르기 " + word,
                "시험" + word,
                "누르기시험 " + word,
                Normalizer.normalize("두번누르기 " + word, Normalizer.Form.NFD));
    }

    @Test
    void findsCasesOfTheDesk() {
        finds(
                kim,
                "/desk/consultations/list",
                "words",
                Stream.of(names(), numbers(), titles()).flatMap(one -> one),
                number.value());
        finds(
                Mvc.stranger(Role.CALL_AGENT),
                "/desk/consultations/list",
                "words",
                Stream.concat(numbers(), titles()),
                number.value());
    }

    @Test
    void findsTheCompanysOwnCases() {
        finds(owner, "/consultations", "words", Stream.concat(numbers(), titles()), number.value());
    }

    @Test
    void findsCompanies() {
        finds(kim, "/companies", "words", names(), word + " 정밀");
        finds(kim, "/desk/filings", "words", names(), word + " 정밀");
    }

    @Test
    void findsCalls() {
        var calls = new CallTown(application);
        var company = calls.firm("(유)" + word + " 정밀");
        number = calls.taken(company, calls.oh);
        finds(calls.oh, "/calls", "words", Stream.concat(numbers(), names()), number.value());
        var line = CallTown.line();
        database.sql("update call_ticket set caller_phone = ? where number = ?")
                .params(line, number.value())
                .update();
        finds(
                calls.oh,
                "/calls",
                "words",
                Stream.of(
                        line,
                        line.replaceFirst("^0", "+82 "),
                        line + "\u00A0",
                        line.substring(0, 3) + "–" + line.substring(3)),
                number.value());
    }

    @Test
    void findsPeople() {
        var admin = town.person("문관리", "정보팀", Role.ADMIN);
        var sought = town.person(word.charAt(0) + " " + word.substring(1), "융자 지원팀", Role.LOAN_OFFICER);
        finds(
                admin,
                "/admin/people",
                "words",
                Stream.of(
                        word,
                        word + "\u00A0",
                        Normalizer.normalize(word, Normalizer.Form.NFD),
                        word + " 융자지원팀",
                        sought.id() + "@test.oneroof.kr",
                        sought.id().value().toString().toUpperCase(Locale.ROOT)),
                "/admin/people/" + sought.id());
    }

    @Test
    void findsPublishedAnswers() {
        var publisher = town.consultant("정상담", "기업SOS팀");
        database.sql("""
                        insert into casebook_article (id, submission, number, category, question, answer, state, proposed_by, published_by,
                            published_at, changed_at, version)
                        values (?, ?, ?, 'TRADE', ?, '답변입니다.', 'PUBLISHED', ?, ?, now(), now(), 0)""")
                .params(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        number.value(),
                        "두 번 누르기 시험 " + word + " ①번",
                        kim.id().value(),
                        publisher.id().value())
                .update();
        finds(Mvc.stranger(Role.COMPANY_STAFF), "/answers", "words", titles(), "두 번 누르기 시험 " + word);
    }

    @Test
    void findsTheTrailOfARequest() {
        finds(Mvc.stranger(Role.AUDITOR), "/audit/changes", "subject", numbers(), number.value());
    }

    @Test
    void findsIndustries() {
        finds(
                owner,
                "/industries",
                "words",
                Stream.of(
                        "전자 부품 제조업",
                        "전자부품제조업",
                        "전자부품\u00A0",
                        Normalizer.normalize("전자 부품", Normalizer.Form.NFD),
                        "２６２９９"),
                "그 외 기타 전자 부품 제조업");
    }

    /** What is looked for so must not be found because everything is. */
    @Test
    void findsNothingElse() {
        for (var other : List.of("없는말씀" + word, "2026-999999", "[2026-999999]")) {
            assertThat(mvc.get()
                            .uri("/desk/consultations/list")
                            .param("words", other)
                            .with(Mvc.as(kim)))
                    .as(other)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("/desk/consultations/" + number);
        }
    }

    private void finds(Actor who, String box, String field, Stream<String> written, String found) {
        written.forEach(typed -> assertThat(
                        mvc.get().uri(box).param(field, typed).with(Mvc.as(who)))
                .as(box + " " + typed)
                .hasStatusOk()
                .bodyText()
                .satisfies(page -> assertThat(main(page)).as(box + " " + typed).contains(found)));
    }

    /** Without the box itself, which repeats what was typed. */
    private static String main(String page) {
        return page.replaceAll("<input[^>]*>", "");
    }
}
