package kr.oneroof.consultation.clinic;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.clinic.ClinicService.ClinicVersion;
import kr.oneroof.consultation.clinic.ClinicService.Plan;
import kr.oneroof.consultation.clinic.OwnClinicService.Asker;
import kr.oneroof.document.UploadService;
import kr.oneroof.kernel.Demo;
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
    private final ClinicVisitService visits;
    private final ClinicDemoTown town;

    ClinicDemo(
            OwnClinicService own,
            ClinicService service,
            ClinicQueries clinics,
            UploadService uploads,
            ClinicVisitService visits,
            ClinicDemoTown town) {
        this.town = town;
        this.visits = visits;
        this.own = own;
        this.service = service;
        this.clinics = clinics;
        this.uploads = uploads;
    }

    @Override
    public void plant() {
        var today = new SeoulClock().now();
        // In January the town's last weeks lie in the year before.
        IntStream.rangeClosed(today.minusDays(24).getYear(), today.getYear())
                .forEach(year -> town.as(
                        "director",
                        today.minusDays(24),
                        () -> service.setBudget(
                                year,
                                new Won(30_000_000),
                                town.person("director").id())));
        var cases = town.cases();
        for (var place = 0; place < cases.size(); place++) {
            story(cases.get(place), place, today);
        }
    }

    /** The first is paid, the next reported, then one with a visit to come, one to be approved, and one asked for. */
    private void story(ClinicDemoTown.Tale tale, int place, LocalDateTime today) {
        var begun = workday(today, BEGUN.get(place)).withHour(10);
        town.as(
                tale.asker().person(),
                begun,
                () -> own.request(tale.asker(), UUID.randomUUID(), wish(begun, tale.script())));
        if (place < 4) {
            review(tale, begun);
        }
        if (place < 3) {
            approve(tale, begun);
            hold(tale, workday(today, BEGUN.get(place) - 2));
        }
        if (place == 2) {
            agree(tale, today);
        }
        if (place < 2) {
            hold(tale, workday(today, BEGUN.get(place) - 3));
            report(tale, workday(today, BEGUN.get(place) - 5));
        }
        if (place == 0) {
            settle(tale.asker(), today);
        }
    }

    private void review(ClinicDemoTown.Tale tale, LocalDateTime begun) {
        town.as(
                "kim",
                begun.plusHours(2),
                () -> service.review(
                        shown(tale.asker()),
                        town.person("kim").id(),
                        new Plan(2, tale.script().expert(), tale.script().plan())));
    }

    private void approve(ClinicDemoTown.Tale tale, LocalDateTime begun) {
        town.as(
                "director",
                begun.plusHours(4),
                () -> service.approve(
                        shown(tale.asker()), town.person("director").id()));
    }

    private void agree(ClinicDemoTown.Tale tale, LocalDateTime today) {
        town.as(
                "kim",
                workday(today, 1),
                () -> visits.agreeOn(
                        shown(tale.asker()),
                        UUID.randomUUID(),
                        new ClinicVisit.When(
                                workday(today, -2).toLocalDate(), LocalTime.of(10, 0), LocalTime.of(17, 0))));
    }

    private void report(ClinicDemoTown.Tale tale, LocalDateTime when) {
        town.as(
                "kim",
                when,
                () -> service.report(
                        shown(tale.asker()),
                        town.person("kim").id(),
                        tale.script().report(),
                        List.of()));
    }

    private void settle(Asker asker, LocalDateTime today) {
        town.as(asker.person(), workday(today, 8), () -> own.confirm(asker));
        town.as(
                "kim",
                workday(today, 7),
                () -> service.claim(shown(asker), town.person("kim").id()));
        town.as(
                "director",
                workday(today, 5),
                () -> service.pay(shown(asker), town.person("director").id()));
    }

    private void hold(ClinicDemoTown.Tale tale, LocalDateTime day) {
        var asker = tale.asker();
        var key = UUID.randomUUID();
        town.as(
                "kim",
                workday(day, 1),
                () -> visits.agreeOn(
                        shown(asker),
                        key,
                        new ClinicVisit.When(day.toLocalDate(), LocalTime.of(10, 0), LocalTime.of(17, 0))));
        town.as("kim", day.withHour(18), () -> {
            var kim = town.person("kim").id();
            var photo = uploads.upload(
                    kim,
                    "현장사진.png",
                    new ByteArrayInputStream(Base64.getDecoder().decode(PHOTO)));
            visits.log(
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

    /** So many working days before that moment, or after it for a negative number. */
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
}
