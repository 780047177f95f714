package kr.oneroof.requestfile.road;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.FileView;
import kr.oneroof.requestfile.RequestFiles;

/** Finds both stations, lets one go and the other begin, and keeps what was decided. */
@Service
@Transactional
class RoadDesk implements Road, Homeward {
    private final Crossings crossings;
    private final CrossingReading reading;
    private final Stations stations;
    private final RequestFiles files;
    private final CrossingNews news;
    private final Patience patience;

    RoadDesk(
            Crossings crossings,
            CrossingReading reading,
            Stations stations,
            RequestFiles files,
            CrossingNews news,
            Patience patience) {
        this.crossings = crossings;
        this.reading = reading;
        this.stations = stations;
        this.files = files;
        this.news = news;
        this.patience = patience;
    }

    @Override
    public void ask(Handing handing, Actor mover) {
        if (!isRepeated(handing)) {
            var asked = open(handing, mover);
            refuseIf(isConfidential(asked) ? Optional.of("road.confidential") : Optional.empty());
            news.asked(asked);
        }
    }

    @Override
    public void carry(Handing handing, Actor mover) {
        var there = stations.require(handing.service());
        if (!Stations.isStaffOf(there, mover)) {
            throw new NotOnFile();
        }
        if (!isRepeated(handing)) {
            pass(open(handing, mover), mover.id());
        }
    }

    @Override
    public void accept(UUID crossing, Actor receiver) {
        var held = reading.held(crossing);
        stations.require(held.from()).hold(held.number());
        pass(require(crossing, receiver), receiver.id());
    }

    @Override
    public void sendBack(UUID crossing, Actor receiver, String word) {
        var found = require(crossing, receiver);
        found.sendBack(receiver.id(), word, patience.clock());
        crossings.saveAndFlush(found);
        news.sentBack(found, word);
    }

    @Override
    public void recall(UUID crossing, Actor asker) {
        var found = crossings.findById(crossing).orElseThrow(NotOnFile::new);
        found.recall(asker.id(), patience.clock());
        crossings.saveAndFlush(found);
        news.recalled(found);
    }

    @Override
    public void lapse(RequestNumber number) {
        crossings.findByNumberAndDecisionIsNull(number).ifPresent(found -> {
            found.lapse(patience.clock());
            crossings.saveAndFlush(found);
        });
    }

    @Override
    public void bringBack(RequestNumber number, String reason) {
        var file = files.require(number);
        var home = reading.cameFrom(number, file.service());
        if (home.isEmpty() || file.owner() == null) {
            return;
        }
        stations.require(file.service()).hold(number);
        lapse(number);
        var handing = new Handing(UUID.randomUUID(), number, file.owner(), home.get(), reason);
        pass(keep(handing, file), file.owner());
    }

    /** The room's own record is held first, as each of its verbs does, so that two never wait for each other. */
    private Crossing open(Handing handing, Actor mover) {
        var file = files.require(handing.number());
        var here = stations.require(file.service());
        if (!here.mayMove(handing.number(), mover)) {
            throw new NotOnFile();
        }
        here.hold(handing.number());
        refuseIf(here.objection(handing.number()));
        if (!stations.waysFrom(file.service()).contains(handing.to())) {
            throw new CrossingRefused("road.unknown");
        }
        if (crossings.findByNumberAndDecisionIsNull(handing.number()).isPresent()) {
            throw new CrossingRefused("road.waits-already");
        }
        return keep(handing, file);
    }

    private Crossing keep(Handing handing, FileView file) {
        return crossings.saveAndFlush(
                Crossing.ask(handing, file.company(), file.service(), patience.endsAt(), patience.clock()));
    }

    private void pass(Crossing crossing, PersonId receiver) {
        var number = crossing.number();
        var from = stations.require(crossing.from());
        refuseIf(from.objection(number));
        crossing.accept(receiver, patience.clock());
        crossings.saveAndFlush(crossing);
        var parcel = stations.packed(from, number);
        var to = stations.require(crossing.to());
        refuseIf(parcel.confidential() && !to.keepsConfidence() ? Optional.of("road.confidential") : Optional.empty());
        from.leave(number);
        files.handOver(number, crossing.to(), crossing.reason());
        files.assign(number, receiver);
        to.arrive(new Arrival(
                number, crossing.company(), crossing.from(), parcel, crossing.reason(), crossing.manner(), receiver));
        news.accepted(crossing, receiver);
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
    private boolean isRepeated(Handing handing) {
        if (!crossings.existsById(handing.submission())) {
            return false;
        }
        if (!crossings.existsByIdAndNumberAndAskedBy(handing.submission(), handing.number(), handing.by())) {
            throw new NotOnFile();
        }
        return true;
    }
}
