package kr.oneroof.requestfile.road;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestFileView;

/**
 * Hand-overs between services. What somebody may not move is {@link kr.oneroof.kernel.NotOnFile}; what is decided
 * already is {@link kr.oneroof.kernel.TransitionRefused}.
 *
 * <p>A service that finds out by itself that it can do nothing for a request sends it back the same way.
 *
 * <p>Finds both stations, lets one go and the other begin, and keeps what was decided.
 */
@Service
@Transactional
public class CrossingService {
    private final CrossingRepository crossings;
    private final CrossingQueries queries;
    private final Stations stations;
    private final RequestFileService files;
    private final CrossingNotifications notifications;
    private final CrossingDeadline deadline;

    CrossingService(
            CrossingRepository crossings,
            CrossingQueries queries,
            Stations stations,
            RequestFileService files,
            CrossingNotifications notifications,
            CrossingDeadline deadline) {
        this.crossings = crossings;
        this.queries = queries;
        this.stations = stations;
        this.files = files;
        this.notifications = notifications;
        this.deadline = deadline;
    }

    /** @throws CrossingRefused when it can't leave now, or one waits already */
    public void ask(CrossingRequest crossingRequest, Actor mover) {
        if (!isRepeated(crossingRequest)) {
            var asked = open(crossingRequest, mover);
            refuseIf(isConfidential(asked) ? Optional.of("road.confidential") : Optional.empty());
            notifications.asked(asked);
        }
    }

    /** Goes along: the mover works in the other service too, and so nobody has to be asked. */
    public void carry(CrossingRequest crossingRequest, Actor mover) {
        var there = stations.require(crossingRequest.service());
        if (!Stations.isStaffOf(there, mover)) {
            throw new NotOnFile();
        }
        if (!isRepeated(crossingRequest)) {
            pass(open(crossingRequest, mover), mover.id());
        }
    }

    public void accept(UUID crossing, Actor receiver) {
        var held = queries.held(crossing);
        stations.require(held.from()).hold(held.number());
        pass(require(crossing, receiver), receiver.id());
    }

    public void sendBack(UUID crossing, Actor receiver, String word) {
        var found = require(crossing, receiver);
        found.sendBack(receiver.id(), word, deadline.clock());
        crossings.saveAndFlush(found);
        notifications.sentBack(found, word);
    }

    public void recall(UUID crossing, Actor asker) {
        var found = crossings.findById(crossing).orElseThrow(NotOnFile::new);
        found.recall(asker.id(), deadline.clock());
        crossings.saveAndFlush(found);
        notifications.recalled(found);
    }

    /** The request ended; whoever was asked need not decide any more. */
    public void lapse(RequestNumber number) {
        crossings.findByNumberAndDecisionIsNull(number).ifPresent(found -> {
            found.lapse(deadline.clock());
            crossings.saveAndFlush(found);
        });
    }

    /**
     * Brings a request back to the service that it came from last, with its owner; nothing when it began here or has
     * nobody in charge. Whoever was asked to take it over need not decide any more.
     */
    public void bringBack(RequestNumber number, String reason) {
        var file = files.require(number);
        var home = queries.cameFrom(number, file.service());
        if (home.isEmpty() || file.owner() == null) {
            return;
        }
        stations.require(file.service()).hold(number);
        lapse(number);
        var crossingRequest = new CrossingRequest(UUID.randomUUID(), number, file.owner(), home.get(), reason);
        pass(keep(crossingRequest, file), file.owner());
    }

    /** The module's own record is held first, as each of its verbs does, so that two never wait for each other. */
    private Crossing open(CrossingRequest crossingRequest, Actor mover) {
        var file = files.require(crossingRequest.number());
        var here = stations.require(file.service());
        if (!here.mayMove(crossingRequest.number(), mover)) {
            throw new NotOnFile();
        }
        here.hold(crossingRequest.number());
        refuseIf(here.objection(crossingRequest.number()));
        if (!stations.waysFrom(file.service()).contains(crossingRequest.to())) {
            throw new CrossingRefused("road.unknown");
        }
        if (crossings.findByNumberAndDecisionIsNull(crossingRequest.number()).isPresent()) {
            throw new CrossingRefused("road.waits-already");
        }
        return keep(crossingRequest, file);
    }

    private Crossing keep(CrossingRequest crossingRequest, RequestFileView file) {
        return crossings.saveAndFlush(
                Crossing.ask(crossingRequest, file.company(), file.service(), deadline.endsAt(), deadline.clock()));
    }

    private void pass(Crossing crossing, PersonId receiver) {
        var number = crossing.number();
        var from = stations.require(crossing.from());
        refuseIf(from.objection(number));
        crossing.accept(receiver, deadline.clock());
        crossings.saveAndFlush(crossing);
        var parcel = stations.packed(from, number);
        var to = stations.require(crossing.to());
        refuseIf(parcel.confidential() && !to.keepsConfidence() ? Optional.of("road.confidential") : Optional.empty());
        from.leave(number);
        files.handOver(number, crossing.to(), crossing.reason());
        files.assign(number, receiver);
        to.arrive(new RequestArrival(
                number, crossing.company(), crossing.from(), parcel, crossing.reason(), crossing.manner(), receiver));
        notifications.accepted(crossing, receiver);
    }

    private boolean isConfidential(Crossing asked) {
        return stations.require(asked.from()).pack(asked.number()).confidential();
    }

    private Crossing require(UUID id, Actor receiver) {
        return crossings
                .findById(id)
                .filter(found -> Stations.isStaffOf(stations.require(found.to()), receiver))
                .orElseThrow(NotOnFile::new);
    }

    private static void refuseIf(Optional<String> objection) {
        objection.ifPresent(key -> {
            throw new CrossingRefused(key);
        });
    }

    /** The key came back: the same person's double click. Somebody else's key opens nothing. */
    private boolean isRepeated(CrossingRequest crossingRequest) {
        if (!crossings.existsById(crossingRequest.submission())) {
            return false;
        }
        if (!crossings.existsByIdAndNumberAndAskedBy(
                crossingRequest.submission(), crossingRequest.number(), crossingRequest.by())) {
            throw new NotOnFile();
        }
        return true;
    }
}
