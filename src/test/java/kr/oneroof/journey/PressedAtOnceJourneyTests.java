package kr.oneroof.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import com.microsoft.playwright.BrowserContext;

import kr.oneroof.finance.LoanTown;
import kr.oneroof.finance.application.LoanConsent;
import kr.oneroof.finance.application.LoanDraftService;
import kr.oneroof.finance.programme.Programme;
import kr.oneroof.finance.programme.ProgrammeDraft;
import kr.oneroof.finance.programme.ProgrammeService;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;
import kr.oneroof.support.Browsing;
import kr.oneroof.support.Chromium;
import kr.oneroof.support.Forms;
import kr.oneroof.support.JourneyTest;

/** Forms that file something, pressed eight times at once: one record, one receipt, no fault. */
@JourneyTest
class PressedAtOnceJourneyTests {
    private static final int TIMES = 8;
    /** Which company a caller speaks for: not known yet. */
    private static final String UNKNOWN = "-";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private LoanDraftService drafts;

    @Autowired
    private ProgrammeService making;

    @Autowired
    private PersonQueries people;

    @Autowired
    private SeoulClock clock;

    private final List<BrowserContext> visitors = new ArrayList<>();
    private String origin = "";

    @BeforeEach
    void arrive() {
        origin = "http://localhost:" + port;
    }

    @AfterEach
    void leave() {
        visitors.forEach(BrowserContext::close);
    }

    @ParameterizedTest
    @CsvSource({
        "staff3,/consultations/new,/consultations,consultation_case",
        "staff3,/advice/new,/advice,advisory_request",
        "staff3,/company/members,/company/invitations,company_invitation",
        "call,/calls/new,/calls/new,call_ticket",
        "kim,/desk/common-difficulties/new,/desk/common-difficulties,common_difficulty"
    })
    void filesOnceAndGivesOneReceipt(String who, String page, String action, String table) {
        var forms = entered(who);
        var before = count(table);
        var answers = forms.press(filled(forms.open(page, action)), TIMES);
        assertThat(answers)
                .as("%s", answers)
                .allSatisfy(one -> assertThat(one.status()).isEqualTo(302));
        assertThat(answers.stream().map(Forms.Answer::to).distinct()).hasSize(1);
        assertThat(count(table)).isEqualTo(before + 1);
    }

    @Test
    void asksForOneCallback() {
        var visitor = Chromium.visitor();
        visitors.add(visitor);
        var forms = new Forms(visitor, origin);
        var before = count("call_callback");
        var form = forms.open("/callback", "/callback")
                .with(Map.of("name", "박서연", "phone", "010-7777-1234", "agreed", "true", "note", ""));
        assertThat(forms.press(form, TIMES).stream().distinct())
                .containsExactly(new Forms.Answer(302, "/callback/sent"));
        assertThat(count("call_callback")).isEqualTo(before + 1);
    }

    @Test
    void signsUpOnce() {
        var visitor = Chromium.visitor();
        visitors.add(visitor);
        var forms = new Forms(visitor, origin);
        var before = count("person");
        var form = forms.open("/signup", "/signup")
                .with(Map.of(
                        "email",
                        UUID.randomUUID() + "@example.org",
                        "password",
                        "맑은물-산책-2031",
                        "name",
                        "새사람",
                        "phone",
                        "",
                        "terms",
                        "true",
                        "privacy",
                        "true"));
        var answers = forms.press(form, TIMES);
        assertThat(answers.stream().distinct())
                .as("%s", answers)
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.status()).isEqualTo(302));
        assertThat(count("person")).isEqualTo(before + 1);
    }

    /**
     * From two windows with a session each, of which neither knows the other: there the submission's own key speaks.
     */
    @Test
    void booksOneHourFromTwoWindowsOfOneSubmission() {
        var one = entered("staff3");
        var other = entered("staff3");
        var page = freeHour();
        var first = one.open(page, "/consulting-room/bookings").with(hour());
        var second = other.open(page, "/consulting-room/bookings")
                .with(hour())
                .with(Map.of("submission", first.fields().get("submission")));
        var answers = both(one, first, other, second);
        assertThat(answers.stream().distinct())
                .as("%s", answers)
                .hasSize(1)
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(302));
        assertThat(database.sql("select count(*) from consulting_booking where submission = cast(? as uuid)")
                        .param(first.fields().get("submission"))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** An hour has one winner; the others are told so. */
    @Test
    void givesAnHourToOneCompany() {
        var one = entered("staff3");
        var other = entered("staff2");
        var page = freeHour();
        var answers = both(
                one,
                one.open(page, "/consulting-room/bookings").with(hour()),
                other,
                other.open(page, "/consulting-room/bookings").with(hour()));
        assertThat(answers.stream().map(Forms.Answer::status).distinct()).containsExactlyInAnyOrder(302, 409);
        assertThat(answers.stream()
                        .map(Forms.Answer::to)
                        .filter(to -> !to.isEmpty())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void takesOneApplicationForALoanFromTwoWindows() {
        var draft = loanDraft();
        var one = entered("staff3");
        var other = entered("staff3");
        var page = "/loans/drafts/" + draft + "/check";
        var action = "/loans/drafts/" + draft + "/submission";
        var answers = both(one, one.open(page, action), other, other.open(page, action));
        assertThat(answers.stream().distinct())
                .as("%s", answers)
                .hasSize(1)
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(302));
        assertThat(database.sql(
                                "select count(*) from request_submission s join loan_application a on a.number = s.number where s.submission = ?")
                        .param(draft)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private static List<Forms.Answer> both(Forms one, Forms.Filled first, Forms other, Forms.Filled second) {
        var all = new ArrayList<Callable<Forms.Answer>>();
        for (var index = 0; index < TIMES / 2; index++) {
            all.add(() -> one.send(first));
            all.add(() -> other.send(second));
        }
        return Forms.atOnce(all);
    }

    private Forms entered(String who) {
        var visitor = Chromium.visitor();
        visitors.add(visitor);
        Browsing.enter(visitor, origin, who + "@demo.oneroof.kr").close();
        return new Forms(visitor, origin);
    }

    /** Whatever is empty gets a word; what is chosen from a list, a number or a day keeps what stands there. */
    private static Forms.Filled filled(Forms.Filled form) {
        var typed = new HashMap<String, String>();
        form.fields().forEach((name, value) -> {
            if (value.isEmpty()) {
                typed.put(
                        name,
                        switch (name) {
                            case "email" -> UUID.randomUUID() + "@example.org";
                            case "phone", "from", "contactPhone" -> "010-1234-5678";
                            case "company",
                                    "number",
                                    "until",
                                    "words",
                                    "wishedDays",
                                    "wantedExpert",
                                    "competitors",
                                    "counterparties",
                                    "files",
                                    "attachments" -> "";
                            default -> "시험";
                        });
            }
        });
        return form.with(typed).with(Map.of("company", UNKNOWN));
    }

    private static Map<String, String> hour() {
        return Map.of(
                "number",
                "",
                "category",
                "FINANCE",
                "title",
                "정책자금",
                "body",
                "갈아탈 수 있는지 묻습니다.",
                "contactName",
                "이한빛",
                "contactPhone",
                "010-1234-5678");
    }

    private String freeHour() {
        return "/consulting-room/bookings/new?slot="
                + database.sql("""
                        select id from consulting_slot s where not closed and not day_off and starts_at > ?
                            and not exists (select from consulting_booking b where b.slot_id = s.id) order by starts_at, id limit 1""")
                        .param(clock.instant().plus(Duration.ofDays(2)).atOffset(ZoneOffset.UTC))
                        .query(UUID.class)
                        .single();
    }

    private UUID loanDraft() {
        var programme = UUID.randomUUID();
        var officer = people.findByEmail("loan@demo.oneroof.kr").orElseThrow().id();
        making.draft(
                programme,
                new ProgrammeDraft(
                        new ProgrammeDraft.Name(2001, Programme.Code.OPERATING, 20, "2001-20", "특별 경영안정자금"),
                        new ProgrammeDraft.Window(
                                clock.now().minusDays(1), clock.now().plusDays(30)),
                        new Won(300_000_000),
                        new Won(9_000_000),
                        LoanTown.terms(250),
                        List.of(),
                        Map.of("limit", "yes")),
                officer);
        making.propose(programme, officer);
        making.publish(
                programme,
                true,
                people.findByEmail("city@demo.oneroof.kr").orElseThrow().id());
        var person = people.findByEmail("staff3@demo.oneroof.kr").orElseThrow().id();
        var company = new CompanyId(database.sql("select company_id from company_member where person_id = ? limit 1")
                .param(person.value())
                .query(UUID.class)
                .single());
        var draft = drafts.begin(programme, company, person);
        var typed = new HashMap<String, String>();
        draft.fields().keySet().stream()
                .filter(name -> name.startsWith("parts."))
                .forEach(name -> typed.put(name, ""));
        typed.putAll(Map.of(
                "amount",
                "10,000,000",
                "parts.MATERIALS",
                "10,000,000",
                "bank.branch",
                "주촌지점",
                "bank.consultedOn",
                new SeoulClock().today().minusDays(2).toString(),
                "bank.id",
                database.sql("select id from bank where name = '동부은행'")
                        .query(UUID.class)
                        .single()
                        .toString()));
        for (var consent : LoanConsent.values()) {
            typed.put("said." + consent.field(), "yes");
        }
        drafts.keep(draft.id(), draft.version(), typed, company, person);
        return draft.id();
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
