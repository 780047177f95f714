package kr.oneroof.venue.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The building: a convention hall that can be divided, seminar rooms, an examination room, a city room, and what is
 * lent with them.
 */
final class BuildingDemo {
    static final UUID CONVENTION = id("컨벤션홀 전체");
    static final UUID SEMINAR = id("세미나실 1");
    static final UUID EXAM_ROOM = id("시험장");

    private BuildingDemo() {}

    /** @param seats in a row of layouts: THEATRE, CLASSROOM, BANQUET, EXAM; 0 where it is not set up so */
    private record Planned(
            String name,
            int floor,
            String kind,
            int area,
            long base,
            String facility,
            List<String> parts,
            List<Integer> seats) {}

    static void build(JdbcClient database) {
        for (var one : List.of(
                new Planned(
                        "컨벤션홀 전체",
                        2,
                        "CONFERENCE",
                        620,
                        480_000,
                        "CENTRE",
                        List.of("컨벤션홀 가", "컨벤션홀 나"),
                        List.of(500, 300, 280, 0)),
                new Planned(
                        "컨벤션홀 가",
                        2,
                        "CONFERENCE",
                        310,
                        260_000,
                        "CENTRE",
                        List.of("컨벤션홀 가"),
                        List.of(240, 150, 140, 0)),
                new Planned(
                        "컨벤션홀 나",
                        2,
                        "CONFERENCE",
                        310,
                        260_000,
                        "CENTRE",
                        List.of("컨벤션홀 나"),
                        List.of(240, 150, 140, 0)),
                new Planned("세미나실 1", 3, "SEMINAR", 120, 71_500, "CENTRE", List.of("세미나실 1"), List.of(90, 60, 0, 40)),
                new Planned("세미나실 2", 3, "SEMINAR", 90, 55_000, "CENTRE", List.of("세미나실 2"), List.of(60, 40, 0, 30)),
                new Planned("시험장", 4, "EXAM_ROOM", 180, 120_000, "CENTRE", List.of("시험장"), List.of(0, 80, 0, 60)),
                new Planned("시민 회의실", 1, "CULTURE", 80, 20_000, "CITY", List.of("시민 회의실"), List.of(50, 30, 0, 0)))) {
            room(database, one);
        }
        lend(database, "빔 프로젝터", 4, 50_000);
        lend(database, "무선 마이크", 10, 10_000);
        lend(database, "노트북", 6, 20_000);
    }

    private static void room(JdbcClient database, Planned one) {
        database.sql(
                        "insert into venue_room (id, name, floor, kind, area, base_won, accessibility, facility) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id(one.name),
                        one.name,
                        one.floor,
                        one.kind,
                        one.area,
                        one.base,
                        "승강기, 휠체어 좌석, 장애인 화장실",
                        one.facility)
                .update();
        one.parts.forEach(part -> {
            database.sql("insert into venue_part values (?, ?) on conflict do nothing")
                    .params(id("part " + part), part)
                    .update();
            database.sql("insert into venue_room_part values (?, ?)")
                    .params(id(one.name), id("part " + part))
                    .update();
        });
        var layouts = List.of("THEATRE", "CLASSROOM", "BANQUET", "EXAM");
        for (var index = 0; index < layouts.size(); index++) {
            if (one.seats.get(index) > 0) {
                database.sql("insert into venue_layout values (?, ?, ?)")
                        .params(id(one.name), layouts.get(index), one.seats.get(index))
                        .update();
            }
        }
    }

    private static void lend(JdbcClient database, String name, int stock, long won) {
        database.sql("insert into venue_equipment values (?, ?, ?, ?)")
                .params(id(name), name, stock, won)
                .update();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("venue " + name).getBytes(StandardCharsets.UTF_8));
    }
}
