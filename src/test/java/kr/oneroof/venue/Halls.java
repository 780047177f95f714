package kr.oneroof.venue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import kr.oneroof.company.Firms;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.venue.booking.VenuePurpose;
import kr.oneroof.venue.booking.VenueSlot;
import kr.oneroof.venue.booking.VenueWish;
import kr.oneroof.venue.place.Room;
import kr.oneroof.venue.rules.RuleSetRefused;
import kr.oneroof.venue.rules.RuleSetService;
import kr.oneroof.venue.rules.SampleRules;

/** A hall of two parts, an equipment, a manager and a company, under the sample rules. */
public final class Halls {
    /** A Wednesday on which everything is asked for. */
    public static final LocalDateTime NOW = LocalDateTime.parse("2031-04-02T10:00");
    /** The Monday after next. */
    public static final LocalDate DAY = LocalDate.of(2031, 4, 14);

    public final UUID whole = UUID.randomUUID();
    public final UUID half = UUID.randomUUID();
    public final UUID microphone = UUID.randomUUID();
    public final PersonId manager;
    public final PersonId owner;
    public final CompanyId company;

    private final Firms firms;

    public Halls(ApplicationContext application) {
        firms = new Firms(application);
        manager = firms.person("배대관");
        owner = firms.person("이한빛");
        company = firms.firm("한빛정밀", owner);
        var database = application.getBean(JdbcClient.class);
        for (var room : List.of(whole, half)) {
            database.sql(
                            "insert into venue_room (id, name, floor, kind, area, base_won, accessibility) values (?, ?, 2, 'CONFERENCE', 200, 100000, '승강기')")
                    .params(room, "홀 " + room)
                    .update();
            database.sql("insert into venue_part values (?, ?)")
                    .params(room, "부분 " + room)
                    .update();
            database.sql("insert into venue_room_part values (?, ?), (?, ?) on conflict do nothing")
                    .params(whole, room, room, room)
                    .update();
        }
        database.sql("insert into venue_layout values (?, 'THEATRE', 120), (?, 'EXAM', 60), (?, 'THEATRE', 50)")
                .params(whole, whole, half)
                .update();
        database.sql("insert into venue_equipment values (?, ?, 4, 10000)")
                .params(microphone, "마이크 " + microphone)
                .update();
        SeoulClock.at(
                LocalDateTime.parse("2025-12-01T09:00"),
                () -> SampleRules.all(LocalDate.of(2026, 1, 1)).forEach(one -> {
                    try {
                        application.getBean(RuleSetService.class).keep(one, manager);
                    } catch (RuleSetRefused known) {
                        org.assertj.core.api.Assertions.assertThat(known.messageKey())
                                .endsWith("taken");
                    }
                }));
    }

    public PersonId somebody() {
        return firms.person("최도현");
    }

    public CompanyId anotherFirm() {
        return firms.firm("가야테크", firms.person("최도현"));
    }

    /** The whole hall for one morning. */
    public VenueWish wish(LocalDate day) {
        return wish(company, VenuePurpose.COMPANY, List.of(new VenueSlot(whole, day, "MORNING")));
    }

    public VenueWish wish(CompanyId firm, VenuePurpose purpose, List<VenueSlot> slots) {
        return new VenueWish(
                UUID.randomUUID(),
                firm,
                owner,
                slots,
                new VenueWish.Event(
                        "협력사 초청 세미나",
                        purpose,
                        50,
                        Room.Layout.THEATRE,
                        true,
                        "",
                        new VenueWish.Needs("", "", false, "tax@hanbit.kr", null)),
                Map.of(),
                List.of(),
                true);
    }
}
