package kr.oneroof.consultation.clinic;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.clinic.ClinicService.ClinicVersion;
import kr.oneroof.consultation.clinic.ClinicService.Plan;
import kr.oneroof.consultation.clinic.OwnClinicService.Asker;
import kr.oneroof.document.UploadService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.Demo;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.Won;

/**
 * Clinics upon cases that the town's consultants work on: the longer a case is open, the farther its clinic has come.
 */
@Component
@Order(60)
class ClinicDemo implements Demo {
    /** A picture of eight by eight points. */
    private static final String PHOTO =
            "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAdklEQVR42g3JoQEEIQwAsB+HIRiCIRgi+nQ1uhpdjWasJza/"
                    + "5janqWY32awmmu/X3e501e0uu9VFfzHc4Qw17CGHNcR4Md3pTDXtKac1xXzB5VBskkV4EW44ocIOGVaIeJFuOqnSTplWinxR"
                    + "bjmlyi5ZVony/QEfRGLB4iT3qwAAAABJRU5ErkJggg==";
    /** How many working days ago each was asked for; never before the case itself. */
    private static final List<Integer> BEGUN = List.of(14, 9, 4, 1, 1);

    private final OwnClinicService own;
    private final ClinicService service;
    private final ClinicQueries clinics;
    private final UploadService uploads;
    private final PersonQueries people;
    private final JdbcClient database;

    ClinicDemo(
            OwnClinicService own,
            ClinicService service,
            ClinicQueries clinics,
            UploadService uploads,
            PersonQueries people,
            JdbcClient database) {
        this.own = own;
        this.service = service;
        this.clinics = clinics;
        this.uploads = uploads;
        this.people = people;
        this.database = database;
    }

    @Override
    public void plant() {
        var today = new SeoulClock().now();
        // In January the town's last weeks lie in the year before.
        IntStream.rangeClosed(today.minusDays(24).getYear(), today.getYear())
                .forEach(year -> as(
                        "director",
                        today.minusDays(24),
                        () -> service.setBudget(
                                year, new Won(30_000_000), person("director").id())));
        var cases = cases();
        for (var place = 0; place < cases.size(); place++) {
            story(cases.get(place), place, today);
        }
    }

    private record Tale(Asker asker, ClinicScriptDemo script) {}

    /** Cases of firms with an account, oldest first, and a confidential one last. */
    private List<Tale> cases() {
        return database.sql("""
                        select c.number, c.category, c.company_id, m.person_id from consultation_case c
                        join lateral (select person_id from company_member where company_id = c.company_id and ended_at is null
                                      order by person_id limit 1) m on true
                        where c.status = 'IN_PROGRESS' order by c.confidential, c.filed_at limit 5""")
                .query((row, index) -> new Tale(
                        new Asker(
                                new CompanyId(row.getObject("company_id", UUID.class)),
                                new RequestNumber(row.getString("number")),
                                new PersonId(row.getObject("person_id", UUID.class))),
                        ClinicScriptDemo.about(Category.valueOf(row.getString("category")))))
                .list();
    }

    /** Paid, reported, with a visit held and one to come, waiting for the approval, and only asked for. */
    private void story(Tale tale, int place, LocalDateTime today) {
        var asker = tale.asker();
        var begun = workday(today, BEGUN.get(place)).withHour(10);
        as(asker.person(), begun, () -> own.request(asker, UUID.randomUUID(), wish(begun, tale.script())));
        if (place == 4) {
            return;
        }
        as(
                "kim",
                begun.plusHours(2),
                () -> service.review(
                        shown(asker),
                        person("kim").id(),
                        new Plan(2, tale.script().expert(), tale.script().plan())));
        if (place == 3) {
            return;
        }
        as(
                "director",
                begun.plusHours(4),
                () -> service.approve(shown(asker), person("director").id()));
        hold(tale, workday(today, BEGUN.get(place) - 2));
        if (place == 2) {
            as(
                    "kim",
                    workday(today, 1),
                    () -> service.agreeOn(
                            shown(asker),
                            UUID.randomUUID(),
                            new ClinicVisit.When(
                                    workday(today, -2).toLocalDate(), LocalTime.of(10, 0), LocalTime.of(17, 0))));
            return;
        }
        hold(tale, workday(today, BEGUN.get(place) - 3));
        as(
                "kim",
                workday(today, BEGUN.get(place) - 5),
                () -> service.report(
                        shown(asker), person("kim").id(), tale.script().report(), List.of()));
        if (place == 0) {
            as(asker.person(), workday(today, 8), () -> own.confirm(asker));
            as(
                    "kim",
                    workday(today, 7),
                    () -> service.claim(shown(asker), person("kim").id()));
            as(
                    "director",
                    workday(today, 5),
                    () -> service.pay(shown(asker), person("director").id()));
        }
    }

    private void hold(Tale tale, LocalDateTime day) {
        var asker = tale.asker();
        var key = UUID.randomUUID();
        as(
                "kim",
                workday(day, 1),
                () -> service.agreeOn(
                        shown(asker),
                        key,
                        new ClinicVisit.When(day.toLocalDate(), LocalTime.of(10, 0), LocalTime.of(17, 0))));
        as("kim", day.withHour(18), () -> {
            var kim = person("kim").id();
            var photo = uploads.upload(
                    kim,
                    "현장사진.png",
                    new ByteArrayInputStream(Base64.getDecoder().decode(PHOTO)));
            service.log(
                    shown(asker),
                    key,
                    kim,
                    new ClinicVisitLog(
                            LocalTime.of(10, 0),
                            LocalTime.of(16, 30),
                            tale.script().expert(),
                            tale.script().done(),
                            List.of(photo.id())));
        });
    }

    /** So many working days before, or after when fewer than none; experts rest on weekends. */
    private static LocalDateTime workday(LocalDateTime today, int ago) {
        var day = today;
        for (var left = Math.abs(ago); left > 0; ) {
            day = day.plusDays(ago > 0 ? -1 : 1);
            left -= day.getDayOfWeek().getValue() < 6 ? 1 : 0;
        }
        return day;
    }

    private static ClinicWish wish(LocalDateTime day, ClinicScriptDemo script) {
        return new ClinicWish(
                2,
                script.goal(),
                "경상남도 김해시 주촌면 산단로 12",
                workday(day, -2).toLocalDate(),
                workday(day, -4).toLocalDate(),
                null);
    }

    private ClinicVersion shown(Asker asker) {
        return new ClinicVersion(
                asker.number(), clinics.require(asker.number()).facts().version());
    }

    private PersonCard person(String name) {
        return people.findByEmail(name + "@demo.oneroof.kr").orElseThrow(NotOnFile::new);
    }

    private void as(String name, LocalDateTime when, Runnable deed) {
        as(person(name).id(), when, deed);
    }

    private void as(PersonId id, LocalDateTime when, Runnable deed) {
        var card = people.find(id).orElseThrow(NotOnFile::new);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new Actor(card.id(), card.name(), card.roles()), null, AuthorityUtils.NO_AUTHORITIES));
        try {
            SeoulClock.at(when, deed);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
