package kr.oneroof.consultation.outreach;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.CaseStatus;
import kr.oneroof.consultation.Category;
import kr.oneroof.consultation.Outcome;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;

/** A tour as its pages show it. */
public record TourView(
        UUID id,
        TourPlan plan,
        TourStatus status,
        List<PersonCard> crew,
        List<StopLine> stops,
        Words words,
        long version) {
    public TourView {
        crew = List.copyOf(crew);
        stops = List.copyOf(stops);
    }

    /** Why it was called off, and what was reported; empty until then. */
    public record Words(
            String reason, String summary, @Nullable LocalDateTime reported) {}

    /** A firm on the tour. */
    public record StopLine(
            UUID id,
            Firm firm,
            TourStopPlan plan,
            TourStopState state,
            String reason,
            @Nullable LocalDateTime arrived,
            List<CaseLine> cases) {
        public StopLine {
            cases = List.copyOf(cases);
        }

        public boolean is(String name) {
            return state.name().equals(name);
        }
    }

    /** Who is visited, and where. */
    public record Firm(CompanyId id, String name, String address) {}

    /**
     * A case opened at a stop.
     *
     * @param readable whether the reader may open it; else it is the reader's own filing, and nothing but its number is
     *     told
     */
    public record CaseLine(
            RequestNumber number,
            String title,
            Category category,
            CaseStatus status,
            @Nullable Outcome outcome,
            boolean confidential,
            boolean readable) {}

    public boolean is(String name) {
        return status.name().equals(name);
    }

    /** @throws NotOnFile when it is another tour's */
    public StopLine stop(UUID stop) {
        return stops.stream().filter(one -> one.id().equals(stop)).findFirst().orElseThrow(NotOnFile::new);
    }

    /** Stops that a report still waits for. */
    public List<StopLine> unsettled() {
        return stops.stream().filter(stop -> !stop.state().isSettled()).toList();
    }

    /** Whether a stop is planned for an earlier hour than the one before it. */
    public boolean isOutOfTime() {
        return IntStream.range(1, stops.size())
                .anyMatch(at -> stops.get(at)
                        .plan()
                        .at()
                        .isBefore(stops.get(at - 1).plan().at()));
    }

    public long met() {
        return stops.stream().filter(stop -> stop.state() == TourStopState.DONE).count();
    }

    public long notMet() {
        return stops.stream()
                .filter(stop -> stop.state() == TourStopState.NOT_MET)
                .count();
    }

    /** Cases for the report: what the reader may not read is not in it. */
    public List<CaseLine> cases() {
        return stops.stream()
                .flatMap(stop -> stop.cases().stream())
                .filter(CaseLine::readable)
                .toList();
    }

    public Map<Category, Long> byCategory() {
        return cases().stream().collect(Collectors.groupingBy(CaseLine::category, TreeMap::new, Collectors.counting()));
    }
}
