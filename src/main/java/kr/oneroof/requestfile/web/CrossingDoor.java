package kr.oneroof.requestfile.web;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.identity.Actor;
import kr.oneroof.requestfile.FileView;
import kr.oneroof.requestfile.RequestFiles;
import kr.oneroof.requestfile.road.CrossingReading;
import kr.oneroof.requestfile.road.CrossingView;
import kr.oneroof.requestfile.road.Headline;
import kr.oneroof.requestfile.road.Stations;

/** Opens a hand-over to both of its ends; the look is kept. */
@Component
class CrossingDoor {
    private final CrossingReading reading;
    private final Stations stations;
    private final RequestFiles files;
    private final Looks looks;

    CrossingDoor(CrossingReading reading, Stations stations, RequestFiles files, Looks looks) {
        this.reading = reading;
        this.stations = stations;
        this.files = files;
        this.looks = looks;
    }

    /** What the receiver needs to decide: where it stands, and what it is about in the applicant's words. */
    record Story(FileView file, String title, String text) {}

    @Transactional
    public CrossingView open(String typed, Actor actor) {
        var found = reading.require(CrossingController.id(typed), actor);
        looks.keep(new Look(found.company().value(), found.number().value(), "audit.look.request", ""));
        return found;
    }

    @Transactional(readOnly = true)
    public Story story(CrossingView crossing) {
        var told = stations.told(crossing.from(), crossing.number());
        return new Story(files.require(crossing.number()), told.title(), told.text());
    }

    boolean isFor(CrossingView crossing, Actor actor) {
        return reading.isFor(crossing, actor);
    }

    /** Where the receiver goes on. */
    String pageOf(CrossingView crossing, Actor actor) {
        var file = files.require(crossing.number());
        return Optional.ofNullable(stations.headlines(List.of(file), actor).get(file.number()))
                .map(Headline::page)
                .filter(page -> !page.isEmpty())
                .orElse("/desk/work");
    }
}
