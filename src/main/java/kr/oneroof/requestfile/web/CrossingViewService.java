package kr.oneroof.requestfile.web;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.audit.Look;
import kr.oneroof.audit.Looks;
import kr.oneroof.identity.Actor;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestFileView;
import kr.oneroof.requestfile.road.CrossingQueries;
import kr.oneroof.requestfile.road.CrossingView;
import kr.oneroof.requestfile.road.RequestHeadline;
import kr.oneroof.requestfile.road.Stations;

/** Opens a hand-over to both of its ends; the look is kept. */
@Component
class CrossingViewService {
    private final CrossingQueries queries;
    private final Stations stations;
    private final RequestFileService files;
    private final Looks looks;

    CrossingViewService(CrossingQueries queries, Stations stations, RequestFileService files, Looks looks) {
        this.queries = queries;
        this.stations = stations;
        this.files = files;
        this.looks = looks;
    }

    /** What the receiver needs to decide: where it stands, and what it is about in the applicant's words. */
    record Story(RequestFileView file, String title, String text) {}

    @Transactional
    public CrossingView open(String typed, Actor actor) {
        var found = queries.require(CrossingController.id(typed), actor);
        looks.keep(new Look(found.company().value(), found.number().value(), "audit.look.request", ""));
        return found;
    }

    @Transactional(readOnly = true)
    public Story story(CrossingView crossing) {
        var told = stations.told(crossing.from(), crossing.number());
        return new Story(files.require(crossing.number()), told.title(), told.text());
    }

    boolean isFor(CrossingView crossing, Actor actor) {
        return queries.isFor(crossing, actor);
    }

    /** Where the receiver goes on. */
    String pageOf(CrossingView crossing, Actor actor) {
        var file = files.require(crossing.number());
        return Optional.ofNullable(stations.headlines(List.of(file), actor).get(file.number()))
                .map(RequestHeadline::page)
                .filter(page -> !page.isEmpty())
                .orElse("/desk/work");
    }
}
