package kr.oneroof.consultation.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

import kr.oneroof.identity.Role;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.support.ModuleTest;

/** Tours in a real database: two at once, two clicks, and what the tables refuse whoever asks. */
@ModuleTest
class TourModuleTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private SeoulClock clock;

    private TourTown town;

    @BeforeEach
    void open() {
        town = new TourTown(context);
    }

    @Test
    void isOneTourHoweverOftenItIsSent() throws Exception {
        var key = UUID.randomUUID();
        together(() -> plan(key), () -> plan(key));
        plan(key);
        assertThat(town.count("outreach_tour", "id = ?", key)).isOne();
        assertThat(town.count("audit_row", "action = 'consultation.outreach-planned' and subject = ?", "tour:" + key))
                .isOne();
        assertThatExceptionOfType(NotOnFile.class)
                .isThrownBy(() -> town.service.plan(key, town.plan(clock.today()), true, town.jung.id()));
    }

    private UUID plan(UUID key) {
        town.service.plan(key, town.plan(clock.today()), true, town.kim.id());
        return key;
    }

    @Test
    void takesNobodyAlongWhoIsNotOfTheCentre() {
        var guest = town.person("낯선이", Role.COMPANY_STAFF);
        var plan = town.plan(clock.today());
        var team = new TourPlan.Team(town.kim.id(), List.of(guest.id()), List.of());
        assertThatExceptionOfType(NotOnFile.class)
                .isThrownBy(() -> town.service.plan(
                        UUID.randomUUID(),
                        new TourPlan(
                                plan.title(), plan.day(), plan.starts(), plan.complex(), plan.meetingPoint(), team),
                        true,
                        town.kim.id()));
    }

    @Test
    void tellsTheFirmOfItsVisitAndOfEveryNewTimeOnce() {
        var owner = town.person("이대표", Role.COMPANY_ADMIN);
        var tour = town.planned(clock.today().plusDays(3));
        var key = UUID.randomUUID();
        var company = town.firm("한빛정밀", owner);
        var before = town.shown(tour);
        town.service.addStop(before, key, company, TourTown.at(10));
        town.service.addStop(before, key, company, TourTown.at(10));
        assertThat(notices(owner.id(), "planned")).isOne();
        town.service.changeStop(
                town.shown(tour), key, new TourStopPlan(TourTown.at(10).at(), "박차장", "", "정문"));
        assertThat(notices(owner.id(), "moved")).isZero();
        town.service.changeStop(town.shown(tour), key, TourTown.at(11));
        town.service.change(town.shown(tour), town.plan(clock.today().plusDays(4)), true);
        assertThat(notices(owner.id(), "moved")).isEqualTo(2);
        town.service.callOff(town.shown(tour), "태풍 예보");
        assertThat(notices(owner.id(), "called-off")).isOne();
    }

    private int notices(PersonId person, String what) {
        return town.count("notice", "person_id = ? and template = ?", person.value(), "outreach.notice." + what);
    }

    @Test
    void letsOneOfTwoSaveAtOnce() throws Exception {
        var tour = town.planned();
        var shown = town.shown(tour);
        var first = town.firm("한빛정밀");
        var second = town.firm("가야테크");
        var done = together(() -> add(shown, first), () -> add(shown, second));
        assertThat(done.stream().filter(TourModuleTests::isWell)).hasSize(1);
        assertThat(town.count("outreach_stop", "tour_id = ?", tour)).isOne();
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> town.service.callOff(shown, "폭우"));
    }

    private UUID add(TourService.TourVersion shown, CompanyId company) {
        var key = UUID.randomUUID();
        town.service.addStop(shown, key, company, TourTown.at(10));
        return key;
    }

    @Test
    void keepsTheOrderThatWasSet() {
        var tour = town.planned();
        var first = town.stop(tour, town.firm("한빛정밀"), 10);
        var second = town.stop(tour, town.firm("가야테크"), 11);
        var third = town.stop(tour, town.firm("진영금속"), 13);
        town.service.moveStop(town.shown(tour), third, true);
        assertThat(order(tour)).containsExactly(first, third, second);
        assertThat(town.tours.open(tour).isOutOfTime()).isTrue();
        town.service.removeStop(town.shown(tour), first);
        assertThat(order(tour)).containsExactly(third, second);
        town.service.moveStop(town.shown(tour), third, false);
        assertThat(town.tours.open(tour).isOutOfTime()).isFalse();
        assertThat(town.count("outreach_stop", "tour_id = ? and place > 2", tour))
                .isZero();
    }

    private List<UUID> order(UUID tour) {
        return town.tours.open(tour).stops().stream().map(TourView.StopLine::id).toList();
    }

    @Test
    void pagesThroughPastToursWithoutLosingOrRepeatingOne() {
        var over = IntStream.range(0, 23)
                .mapToObj(day -> town.planned(clock.today().plusDays(day % 4)))
                .toList();
        over.forEach(tour -> town.service.callOff(town.shown(tour), "태풍 예보"));
        var seen = new ArrayList<UUID>();
        var before = "";
        do {
            var page = town.tours.past(before);
            var rows = page.subList(0, Math.min(20, page.size()));
            rows.forEach(row -> seen.add(row.id()));
            before = page.size() > 20 ? rows.getLast().key() : "";
        } while (!before.isEmpty());
        assertThat(seen).doesNotHaveDuplicates().containsAll(over);
        assertThat(town.tours.coming()).extracting(TourQueries.Line::id).doesNotContainAnyElementsOf(over);
    }

    @Test
    void opensOneCaseForADoubleTap() throws Exception {
        var tour = town.planned();
        var stop = town.stop(tour, town.firm("한빛정밀"), 10);
        town.service.start(town.shown(tour));
        town.field.arrive(tour, stop);
        var heard = TourTown.heard(UUID.randomUUID(), town.kim.id(), false);
        var numbers =
                together(() -> town.field.openCase(tour, stop, heard), () -> town.field.openCase(tour, stop, heard));
        assertThat(numbers).allMatch(TourModuleTests::isWell);
        RequestNumber number = numbers.getFirst().get();
        assertThat(numbers.getLast().get()).isEqualTo(number);
        assertThat(town.count("outreach_case", "stop_id = ?", stop)).isOne();
        assertThat(town.count(
                        "consultation_case",
                        "number = ? and channel = 'FIELD' and wished_mode = 'OUTREACH'"
                                + " and consent = '방문 서면 동의' and wished_days = array[?::date]",
                        number.value(),
                        clock.today()))
                .isOne();
        assertThat(town.count(
                        "audit_row", "action = 'consultation.outreach-case-opened' and detail = ?", number.value()))
                .isOne();
        assertThat(town.tours.originOf(number))
                .get()
                .extracting(TourQueries.Origin::tour)
                .isEqualTo(tour);
        assertThatExceptionOfType(TourRefused.class).isThrownBy(() -> town.field.miss(tour, stop, "부재"));
    }

    @Test
    void filesForNobodyOfAnotherCompany() {
        var tour = town.planned();
        var stop = town.stop(tour, town.firm("한빛정밀"), 10);
        town.service.start(town.shown(tour));
        town.field.arrive(tour, stop);
        var other = town.person("최도현", Role.COMPANY_ADMIN);
        town.firm("가야테크", other);
        var heard = TourTown.heard(UUID.randomUUID(), town.kim.id(), false);
        assertThatExceptionOfType(NotOnFile.class)
                .isThrownBy(() -> town.field.openCase(
                        tour,
                        stop,
                        new TourStopService.Heard(
                                heard.submission(),
                                heard.by(),
                                other.id(),
                                heard.matter(),
                                heard.consent(),
                                List.of(),
                                false)));
        assertThatExceptionOfType(NotOnFile.class).isThrownBy(() -> town.field.openCase(town.planned(), stop, heard));
    }

    @Test
    void goesNoOtherWayInTheDatabaseEither() {
        var tour = town.planned();
        var stop = town.stop(tour, town.firm("한빛정밀"), 10);
        refused("update outreach_tour set status = 'REPORTED', summary = 'x', reported_at = now() where id = ?", tour);
        refused("update outreach_stop set state = 'ARRIVED', arrived_at = now() where id = ?", stop);
        town.service.start(town.shown(tour));
        refused("update outreach_tour set status = 'PLANNED' where id = ?", tour);
        refused("update outreach_tour set status = 'CALLED_OFF', reason = 'x' where id = ?", tour);
        refused("update outreach_tour set status = 'REPORTED', summary = 'x', reported_at = now() where id = ?", tour);
        var number = town.opened(tour, stop, false);
        refused("update outreach_stop set state = 'NOT_MET', reason = 'x', settled_at = now() where id = ?", stop);
        refused("delete from outreach_case where number = ?", number.value());
        town.field.finish(tour, stop);
        town.service.report(town.shown(tour), "한 곳을 방문했습니다.");
        refused("update outreach_stop set note = 'x' where id = ?", stop);
        refused("delete from outreach_stop where id = ?", stop);
    }

    @Test
    void leavesAStopOnItsTourAndWithItsFirm() {
        var tour = town.planned();
        var stop = town.stop(tour, town.firm("한빛정밀"), 10);
        var other = town.planned();
        town.stop(other, town.firm("가야테크"), 11);
        var jinyeong = town.firm("진영금속");
        refused("update outreach_stop set company_id = '" + jinyeong + "' where id = ?", stop);
        refused("update outreach_stop set tour_id = '" + other + "', place = 2 where id = ?", stop);
        town.service.start(town.shown(tour));
        town.service.start(town.shown(other));
        town.field.miss(tour, stop, "부재");
        town.service.report(town.shown(tour), "아무도 만나지 못했습니다.");
        refused("update outreach_stop set tour_id = '" + other + "', place = 2 where id = ?", stop);
        assertThat(town.count("outreach_stop", "id = ? and tour_id = ?", stop, tour))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "day = null",
                "title = ''",
                "complex = ''",
                "meeting_point = ''",
                "reason = 'x'",
                "summary = 'x'",
                "leader_id = (select id from person where id not in (select person_id from outreach_member) limit 1)"
            })
    void keepsNoHalfPlan(String change) {
        refused("update outreach_tour set " + change + " where id = ?", town.planned());
    }

    @Test
    void tiesACaseToNoOtherFirmsVisit() {
        var tour = town.planned();
        var hanbit = town.stop(tour, town.firm("한빛정밀"), 10);
        var gaya = town.stop(tour, town.firm("가야테크"), 11);
        town.service.start(town.shown(tour));
        town.field.arrive(tour, gaya);
        var number = town.opened(tour, hanbit, false);
        refused(
                "insert into outreach_case select ?, '" + gaya + "', opened_by, now() from outreach_case limit 1",
                number.value());
        assertThat(town.count("outreach_case", "number = ?", number.value())).isOne();
    }

    private void refused(String sql, Object key) {
        assertThatExceptionOfType(DataAccessException.class)
                .as(sql)
                .isThrownBy(() -> town.database().sql(sql).param(key).update());
    }

    private static boolean isWell(Future<?> done) {
        return done.state() == Future.State.SUCCESS;
    }

    private static <T> List<Future<T>> together(Callable<T> one, Callable<T> other) throws Exception {
        try (var hands = Executors.newFixedThreadPool(2)) {
            return hands.invokeAll(List.of(one, other));
        }
    }
}
