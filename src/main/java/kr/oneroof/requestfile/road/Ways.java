package kr.oneroof.requestfile.road;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.FileView;
import kr.oneroof.requestfile.RequestFiles;

/** Where a request can go from where it is. */
@Component
public class Ways {
    private final Stations stations;
    private final RequestFiles files;
    private final CrossingReading reading;

    Ways(Stations stations, RequestFiles files, CrossingReading reading) {
        this.stations = stations;
        this.files = files;
        this.reading = reading;
    }

    /**
     * What a form about it needs to know.
     *
     * @param headline what it is about
     * @param objection message key of why it can't leave now; empty when it can
     * @param waiting the hand-over that waits already
     */
    public record Fork(FileView file, Headline headline, List<Way> ways, Optional<String> objection,
            @Nullable CrossingView waiting) {
        /** Whether it can be handed on now. */
        public boolean isOpen() {
            return objection.isEmpty() && waiting == null;
        }
    }

    /** @param own whether the mover works there too and can carry it along without asking */
    public record Way(String service, boolean own) {
        public String messageKey() {
            return "requestfile.service." + service;
        }
    }

    /** @throws NotOnFile when the mover may not move it */
    @Transactional(readOnly = true)
    public Fork open(RequestNumber number, Actor mover) {
        var file = files.require(number);
        var here = stations.require(file.service());
        var headline = here.headlines(List.of(number), mover).get(number);
        if (headline == null || !Stations.isStaffOf(here, mover) || !here.mayMove(number, mover)) {
            throw new NotOnFile();
        }
        var ways = stations.from(file.service()).stream()
                .map(service -> new Way(service, Stations.isStaffOf(stations.require(service), mover))).toList();
        return new Fork(file, headline, ways, here.objection(number), reading.waitingOf(number).orElse(null));
    }
}
