package kr.oneroof.consultation.outreach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.TransitionRefused;

/** The stops of a tour in their order. */
class TourItinerary {
    /** More firms than this nobody hears in a day. */
    static final int MOST = 30;

    private final List<TourStop> known;
    private final List<TourStop> stops;

    TourItinerary(List<TourStop> known) {
        this.known = List.copyOf(known);
        stops = new ArrayList<>(known);
    }

    List<TourStop> now() {
        return List.copyOf(stops);
    }

    boolean isEmpty() {
        return stops.isEmpty();
    }

    boolean isSettled() {
        return stops.stream().allMatch(stop -> stop.state().isSettled());
    }

    /** @throws NotOnFile when it is another tour's */
    TourStop of(UUID stop) {
        return stops.get(place(stop));
    }

    void add(TourStop stop) {
        if (stops.stream().anyMatch(one -> one.company().equals(stop.company()))) {
            throw new TourRefused("firm-twice");
        }
        if (stops.size() >= MOST) {
            throw new TourRefused("too-many-firms");
        }
        stops.add(stop);
    }

    TourStop swap(UUID stop, UnaryOperator<TourStop> verb) {
        var changed = verb.apply(of(stop));
        stops.set(place(stop), changed);
        return changed;
    }

    /** By one; what is first or last already stays. */
    boolean move(UUID stop, boolean up) {
        var from = place(stop);
        var to = up ? from - 1 : from + 1;
        if (to < 0 || to >= stops.size()) {
            return false;
        }
        Collections.swap(stops, from, to);
        return true;
    }

    /** Only what is still ahead. @return the firm to be told */
    CompanyId remove(UUID stop) {
        var found = of(stop);
        if (found.state() != TourStopState.PLANNED) {
            throw new TransitionRefused(found.state(), "remove-stop");
        }
        stops.remove(found);
        return found.company();
    }

    /** Places, from 1, of what has to be written. */
    List<Integer> changed() {
        return IntStream.range(0, stops.size())
                .filter(at -> at >= known.size() || !stops.get(at).equals(known.get(at)))
                .map(at -> at + 1)
                .boxed()
                .toList();
    }

    List<TourStop> gone() {
        return known.stream()
                .filter(stop -> stops.stream().noneMatch(one -> one.id().equals(stop.id())))
                .toList();
    }

    private int place(UUID stop) {
        return IntStream.range(0, stops.size())
                .filter(at -> stops.get(at).id().equals(stop))
                .findFirst()
                .orElseThrow(NotOnFile::new);
    }
}
