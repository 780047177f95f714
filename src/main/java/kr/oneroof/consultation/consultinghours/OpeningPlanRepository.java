package kr.oneroof.consultation.consultinghours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import kr.oneroof.consultation.Category;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;

/** The rows of experts, rooms, plans and their slots. */
@Repository
class OpeningPlanRepository {
    private final JdbcClient database;
    private final SeoulClock clock;

    OpeningPlanRepository(JdbcClient database, SeoulClock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<ConsultingExpert> experts() {
        return database.sql("select * from consulting_expert order by name, profession")
                .query(OpeningPlanRepository::expert)
                .list();
    }

    List<String> places() {
        return database.sql("""
                        select name from consulting_place where active_until is null or active_until >= ? order by name""").param(clock.today()).query(String.class).list();
    }

    /** Whether the place is open until then; it stays so until the transaction ends. */
    boolean isOpen(String place, LocalDate lastDay) {
        return !database.sql("""
                        select name from consulting_place where name = ? and (active_until is null or active_until >= ?)
                        for no key update""")
                .params(place, lastDay)
                .query(String.class)
                .list()
                .isEmpty();
    }

    void add(ConsultingExpert expert) {
        var person = expert.person();
        database.sql("""
                        insert into consulting_expert (id, name, profession, categories, person_id)
                        values (:id, :name, :profession, :categories, :person)""")
                .param("id", expert.id())
                .param("name", expert.name())
                .param("profession", expert.profession())
                .param(
                        "categories",
                        expert.categories().stream().map(Enum::name).toArray(String[]::new))
                .param("person", person == null ? null : person.value())
                .update();
    }

    /** False when the plan is here already. */
    boolean add(OpeningPlan plan, PersonId by) {
        return database.sql("""
                        insert into consulting_plan (id, expert_id, place, first_day, last_day, weekdays, opens, closes,
                                                     minutes, opened_by, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                        .params(
                                plan.id(),
                                plan.expert(),
                                plan.place(),
                                plan.firstDay(),
                                plan.lastDay(),
                                plan.weekdays().stream()
                                        .map(day -> day.getValue())
                                        .sorted()
                                        .toArray(Integer[]::new),
                                plan.opens(),
                                plan.closes(),
                                plan.minutes(),
                                by.value(),
                                ConsultingHoursRowConverter.moment(clock.now()))
                        .update()
                == 1;
    }

    void add(OpeningPlan plan, List<OpeningPlan.Stretch> slots) {
        database.sql("""
                        insert into consulting_slot (id, plan_id, expert_id, place, starts_at, ends_at)
                        select gen_random_uuid(), :plan, :expert, :place, to_timestamp(starts), to_timestamp(ends)
                        from unnest(:starts::bigint[], :ends::bigint[]) as slot (starts, ends)""")
                .param("plan", plan.id())
                .param("expert", plan.expert())
                .param("place", plan.place())
                .param(
                        "starts",
                        slots.stream()
                                .map(one -> ConsultingHoursRowConverter.moment(one.from())
                                        .toEpochSecond())
                                .toArray(Long[]::new))
                .param(
                        "ends",
                        slots.stream()
                                .map(one -> ConsultingHoursRowConverter.moment(one.until())
                                        .toEpochSecond())
                                .toArray(Long[]::new))
                .update();
    }

    /** Locks the day's slots in the order of their ids, so that nobody books meanwhile, and closes them. */
    void close(UUID expert, LocalDate day) {
        var from = ConsultingHoursRowConverter.moment(day.atStartOfDay());
        var until = ConsultingHoursRowConverter.moment(day.plusDays(1).atStartOfDay());
        database.sql("""
                        select id from consulting_slot where expert_id = ? and starts_at >= ? and starts_at < ?
                        order by id for update""").params(expert, from, until).query(UUID.class).list();
        database.sql(
                        "update consulting_slot set closed = true where expert_id = ? and starts_at >= ? and starts_at < ?")
                .params(expert, from, until)
                .update();
    }

    /** Marks the day's slots; gives back those that were not marked so before. */
    List<UUID> mark(LocalDate day, boolean dayOff) {
        return database.sql("""
                        update consulting_slot set day_off = :off
                        where starts_at >= :from and starts_at < :until and day_off <> :off and not closed returning id""")
                .param("off", dayOff)
                .param("from", ConsultingHoursRowConverter.moment(day.atStartOfDay()))
                .param(
                        "until",
                        ConsultingHoursRowConverter.moment(day.plusDays(1).atStartOfDay()))
                .query(UUID.class)
                .list();
    }

    List<OpeningPlanService.PlanRow> running() {
        return database.sql("""
                        select p.*, e.name, e.profession,
                            (select count(*) from consulting_slot s where s.plan_id = p.id and not s.closed) as slots,
                            (select count(*) from consulting_booking b join consulting_slot s on s.id = b.slot_id
                             where s.plan_id = p.id and b.status <> 'CANCELLED') as booked
                        from consulting_plan p join consulting_expert e on e.id = p.expert_id
                        where p.last_day >= ? order by p.last_day desc, p.id desc limit 100""")
                .param(clock.today())
                .query(OpeningPlanRepository::plan)
                .list();
    }

    private static ConsultingExpert expert(ResultSet row, int index) throws SQLException {
        @Nullable UUID person = row.getObject("person_id", UUID.class);
        var categories =
                (String[]) Objects.requireNonNull(row.getArray("categories")).getArray();
        return new ConsultingExpert(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("profession"),
                Arrays.stream(categories).map(Category::valueOf).toList(),
                person == null ? null : new PersonId(person));
    }

    private static OpeningPlanService.PlanRow plan(ResultSet row, int index) throws SQLException {
        var weekdays =
                (Integer[]) Objects.requireNonNull(row.getArray("weekdays")).getArray();
        return new OpeningPlanService.PlanRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("profession"),
                row.getString("place"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Arrays.asList(weekdays),
                row.getString("opens").substring(0, 5) + "–"
                        + row.getString("closes").substring(0, 5),
                row.getInt("slots"),
                row.getInt("booked"));
    }
}
