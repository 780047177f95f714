package kr.oneroof.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.Locks;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.DatabaseServer;

/** The desk on a real database, with people of the test's own. */
@Tag("process")
class NoticeServiceTests {
    private final JdbcClient jdbc = JdbcClient.create(freshDatabase());
    private final Town town = new Town();
    private final NoticeService service = desk();
    private final InboxService inbox = new InboxService(jdbc);
    private final PersonId jiwon = town.person("박지원", true, Locale.KOREAN);

    @Test
    void tellsInTheInboxAndByLetter() {
        service.send(jiwon, "sample.visit", "/consultations/2026-000137", "11월", "1원", "2026-000137", "김해");
        var entry = inbox.page(jiwon, null).entries().getFirst();
        assertThat(entry.subject()).isEqualTo("방문 일정이 11월로 정해졌습니다");
        assertThat(entry.read()).isFalse();
        var letter = letters().getFirst();
        assertThat(letter.subject()).isEqualTo("[원루프] 방문 일정이 11월로 정해졌습니다");
        assertThat(letter.recipient()).isEqualTo(town.find(jiwon).orElseThrow().email());
        assertThat(letter.body())
                .contains(
                        "박지원님, 안녕하세요.",
                        "https://oneroof.example/consultations/2026-000137",
                        "접수번호는 2026-000137입니다.",
                        "(예시)",
                        "자동으로 보낸");
    }

    @Test
    void writesToEachInTheirLanguage() {
        var john = town.person("John", true, Locale.ENGLISH);
        service.send(john, "sample.visit", "/x", "1", "2", "3", "4");
        assertThat(letters().getFirst().subject()).isEqualTo("[OneRoof] The visit is on 1");
        assertThat(letters().getFirst().body()).startsWith("Dear John,").doesNotContainPattern("[가-힣]");
        assertThat(inbox.page(john, null).entries().getFirst().body()).startsWith("The visit");
    }

    @Test
    void writesNoLetterToAnAddressThatNobodyConfirmed() {
        var stranger = town.person("낯선이", false, Locale.KOREAN);
        service.send(stranger, "sample.visit", "/x", "1", "2", "3", "4");
        assertThat(inbox.unread(stranger)).isOne();
        assertThat(letters()).isEmpty();
    }

    @Test
    void dropsTheSecondSlipOfOneKey() {
        var slip = Notice.of(jiwon, "sample.visit", "/x", "1", "2", "3", "4").once("2026-000137:overdue");
        service.sendToMany(List.of(slip, slip));
        service.sendToMany(List.of(slip));
        assertThat(inbox.unread(jiwon)).isOne();
        assertThat(letters()).hasSize(1);
    }

    @Test
    void writesLettersWhateverTheClockSays() {
        SeoulClock.at(
                SeoulClock.onTheWall().minus(Duration.ofDays(30)),
                () -> service.send(jiwon, "sample.visit", "/x", "1", "2", "3", "4"));
        assertThat(letters()).hasSize(1);
        assertThat(inbox.page(jiwon, null).entries())
                .extracting(InboxService.Entry::read)
                .containsExactly(false);
    }

    @Test
    void theDemoTownKeepsNoLettersOfDaysThatWereOnlyPlayed() {
        var now = SeoulClock.onTheWall();
        SeoulClock.at(
                now.minus(Duration.ofDays(30)), () -> service.send(jiwon, "sample.visit", "/x", "1", "2", "3", "4"));
        SeoulClock.at(
                now.plus(Duration.ofDays(1)), () -> service.send(jiwon, "sample.visit", "/x", "1", "2", "3", "4"));
        service.send(jiwon, "sample.visit", "/now", "1", "2", "3", "4");
        OutboxDemo.settle(jdbc);
        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.body()).contains("/now"));
        assertThat(inbox.page(jiwon, null).entries())
                .extracting(InboxService.Entry::read)
                .containsExactly(false, false, true);
    }

    @Test
    void carriesATownfulInFewStatements() {
        var slips = IntStream.range(0, 20_000)
                .mapToObj(number -> Notice.of(jiwon, "sample.visit", "/x", number, "2", "3", "4"))
                .toList();
        var start = System.nanoTime();
        service.sendToMany(slips);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(12));
        assertThat(jdbc.sql("select count(*) from notice").query(Integer.class).single())
                .isEqualTo(20_000);
        assertThat(town.asked).isEqualTo(20);
    }

    @Test
    void pagesThroughAllOnceAndEndsWhereTheyEnd() {
        service.sendToMany(IntStream.range(0, 45)
                .mapToObj(number -> Notice.of(jiwon, "sample.visit", "/x", number, "2", "3", "4"))
                .toList());
        var first = inbox.page(jiwon, null);
        var second = inbox.page(jiwon, first.next());
        var third = inbox.page(jiwon, second.next());
        assertThat(List.of(
                        first.entries().size(),
                        second.entries().size(),
                        third.entries().size()))
                .containsExactly(20, 20, 5);
        assertThat(third.next()).isNull();
        assertThat(Stream.of(first, second, third).flatMap(page -> page.entries().stream()))
                .extracting(InboxService.Entry::id)
                .doesNotHaveDuplicates();
        assertThat(inbox.page(jiwon, "'; drop table notice").entries()).isEqualTo(first.entries());
    }

    @Test
    void opensOnlyOnesOwnAndMarksIt() {
        service.send(jiwon, "sample.visit", "/consultations/2026-000137", "1", "2", "3", "4");
        var id = inbox.page(jiwon, null).entries().getFirst().id();
        assertThatThrownBy(() -> inbox.open(PersonId.fresh(), id)).isInstanceOf(NotOnFile.class);
        assertThat(inbox.unread(jiwon)).isOne();
        assertThat(inbox.open(jiwon, id)).isEqualTo("/consultations/2026-000137");
        assertThat(inbox.unread(jiwon)).isZero();
    }

    @Test
    void marksOnlyOnesOwnAsRead() {
        var kim = town.person("김상담", true, Locale.KOREAN);
        service.sendToMany(List.of(
                Notice.of(jiwon, "sample.visit", "/x", "1", "2", "3", "4"),
                Notice.of(kim, "sample.visit", "/x", "1", "2", "3", "4")));
        inbox.readAll(jiwon);
        assertThat(inbox.unread(jiwon)).isZero();
        assertThat(inbox.unread(kim)).isOne();
    }

    @Test
    void leadsNowhereOutsideTheHouse() {
        assertThatThrownBy(() -> service.send(jiwon, "sample.visit", "//evil.example/x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> service.send(jiwon, "sample.visit", "https://evil.example/x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Letter> letters() {
        return new OutboxRepository(jdbc, new Locks(jdbc)).newest(100);
    }

    private NoticeService desk() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/sample", "messages/notice");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        var properties = new NoticeProperties(URI.create("https://oneroof.example"), "no-reply@oneroof.example");
        var wording = new Wording(messages, properties);
        var writer = new LetterWriter(wording, properties);
        var outboxService =
                new OutboxService(writer, new OutboxRepository(jdbc, new Locks(jdbc)), new SeoulClock(), event -> {});
        return new NoticeService(town, wording, writer, new InboxRepository(jdbc), outboxService);
    }

    private static DriverManagerDataSource freshDatabase() {
        var database = DatabaseServer.freshDatabase();
        return new DriverManagerDataSource(database.url(), database.role(), database.password());
    }

    /** People as the test needs them. */
    private static class Town implements PersonQueries {
        private final Map<PersonId, PersonCard> people = new HashMap<>();
        private int asked;

        PersonId person(String name, boolean confirmed, Locale language) {
            var id = new PersonId(UUID.randomUUID());
            people.put(
                    id,
                    new PersonCard(
                            id, name, id + "@example.org", confirmed, "", "", language, Set.of(Role.COMPANY_STAFF)));
            return id;
        }

        @Override
        public Optional<PersonCard> find(PersonId person) {
            return Optional.ofNullable(people.get(person));
        }

        @Override
        public Optional<PersonCard> findByEmail(String email) {
            return Optional.empty();
        }

        @Override
        public Map<PersonId, PersonCard> cards(Collection<PersonId> wanted) {
            asked++;
            var found = new HashMap<>(people);
            found.keySet().retainAll(Set.copyOf(wanted));
            return found;
        }

        @Override
        public List<PersonCard> withRole(Role role) {
            return List.of();
        }
    }
}
