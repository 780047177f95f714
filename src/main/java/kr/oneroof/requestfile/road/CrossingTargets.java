package kr.oneroof.requestfile.road;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestFileView;

/** Where a request can go from where it is. */
@Component
public class CrossingTargets {
    private final Stations stations;
    private final RequestFileService files;
    private final CrossingQueries queries;

    CrossingTargets(Stations stations, RequestFileService files, CrossingQueries queries) {
        this.stations = stations;
        this.files = files;
        this.queries = queries;
    }

    /**
     * What a form about it needs to know.
     *
     * @param headline what it is about
     * @param objection message key of why it can't leave now; empty when it can
     * @param waiting the hand-over that waits already
     * @param confidential whether it goes only along with whoever is in charge
     */
    public record Fork(
            RequestFileView file,
            RequestHeadline headline,
            List<Way> ways,
            Optional<String> objection,
            @Nullable CrossingView waiting,
            boolean confidential) {
        /** Whether it can be handed on now. */
        public boolean isOpen() {
            return objection.isEmpty() && waiting == null;
        }
    }

    /**
     * @param service with its manner after a slash, if one is wished for
     * @param own whether the mover works there too and can carry it along without asking
     * @param asked whether others may be asked to take it: not so when it is confidential, for they would have to read
     *     it
     */
    public record Way(String service, boolean own, boolean asked) {
        public String messageKey() {
            return "requestfile.service." + service.replace('/', '.');
        }
    }

    /** @throws NotOnFile when the mover may not move it */
    @Transactional(readOnly = true)
    public Fork open(RequestNumber number, Actor mover) {
        var file = files.require(number);
        var here = stations.require(file.service());
        var headline = here.headlines(List.of(number), mover).get(number);
        if (headline == null || !here.mayMove(number, mover)) {
            throw new NotOnFile();
        }
        var objection = here.objection(number);
        var secret = objection.isEmpty() && here.pack(number).confidential();
        var ways = stations.waysFrom(file.service()).stream()
                .map(way -> new Way(
                        way, Stations.isStaffOf(stations.require(way.replaceFirst("/.*$", "")), mover), !secret))
                .filter(way -> !secret
                        || way.own()
                                && stations.require(way.service().replaceFirst("/.*$", ""))
                                        .keepsConfidence())
                .toList();
        return new Fork(
                file, headline, ways, objection, queries.waitingOf(number).orElse(null), secret);
    }
}
