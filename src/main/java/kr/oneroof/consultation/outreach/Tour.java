package kr.oneroof.consultation.outreach;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Aggregate;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.EarlyStartRule;
import kr.oneroof.kernel.TransitionRefused;

/**
 * A team's day in an industrial complex (찾아가는 애로해결). Verbs throw {@link TransitionRefused} where the status does not
 * allow them, and {@link TourRefused} where a rule forbids them.
 */
class Tour extends Aggregate {
    private final UUID id;
    private final long version;
    private final TourItinerary stops;
    private TourPlan plan;
    private TourStatus status;
    private Words words;

    Tour(Row row) {
        id = row.id();
        version = row.version();
        stops = new TourItinerary(row.stops());
        plan = row.plan();
        status = row.status();
        words = row.words();
    }

    /** What is kept of it. */
    record Row(UUID id, TourPlan plan, TourStatus status, List<TourStop> stops, Words words, long version) {
        Row {
            stops = List.copyOf(stops);
        }
    }

    /** Why it was called off, what was reported and when; each empty until then. */
    record Words(String reason, String summary, @Nullable LocalDateTime reported) {
        static final Words NONE = new Words("", "", null);
    }

    /** @param told whether the planner knows that the day is over or off */
    static Tour plan(UUID id, TourPlan plan, TourDayKind kind, boolean told) {
        requireToldOf(kind, told);
        var tour = new Tour(new Row(id, plan, TourStatus.PLANNED, List.of(), Words.NONE, 0));
        tour.tell("planned", null, plan.day().toString());
        return tour;
    }

    void change(TourPlan other, TourDayKind kind, boolean told) {
        require(TourStatus.PLANNED, "change");
        if (other.isAnotherDayThan(plan)) {
            requireToldOf(kind, told);
        }
        plan = other;
        tell("changed", null, plan.day().toString());
    }

    /** Firms may be added while the tour is under way too, when one asks the team in. */
    void add(UUID stop, CompanyId company, TourStopPlan when) {
        requireOpen("add-stop");
        stops.add(TourStop.ahead(stop, company, when));
        tell("stop-planned", company, when.at().toString());
    }

    /** @return whether the firm is to be visited at another time */
    boolean change(UUID stop, TourStopPlan when) {
        requireOpen("change-stop");
        var before = stops.of(stop).plan().at();
        var changed = stops.swap(stop, one -> one.with(when));
        tell("stop-changed", changed.company(), when.at().toString());
        return !when.at().equals(before);
    }

    /** Moves the stop one place up or down. */
    void move(UUID stop, boolean up) {
        requireOpen("order");
        if (stops.move(stop, up)) {
            tell("ordered", null, "");
        }
    }

    /** @return the firm to be told */
    CompanyId remove(UUID stop) {
        requireOpen("remove-stop");
        var company = stops.remove(stop);
        tell("stop-removed", company, "");
        return company;
    }

    void callOff(String reason) {
        moveTo(TourStatus.CALLED_OFF, "call-off");
        words = new Words(reason, "", null);
        tell("called-off", null, plan.day().toString());
    }

    /** A tour starts neither before its day nor without firms. */
    void start(LocalDate today) {
        if (stops.isEmpty()) {
            throw new TourRefused("no-firms");
        }
        if (plan.day().isAfter(today)) {
            throw new TourRefused("not-yet");
        }
        moveTo(TourStatus.UNDER_WAY, "start");
        tell("started", null, today.toString());
    }

    /** @throws TourRefused hours before the stop was planned */
    void arrive(UUID stop, LocalDateTime now) {
        requireCome(stop, now);
        settle(stop, TourStopState.ARRIVED, one -> one.arrive(now));
    }

    void finish(UUID stop, LocalDateTime now) {
        settle(stop, TourStopState.DONE, one -> one.finish(now));
    }

    /** @throws TourRefused hours before the stop was planned */
    void miss(UUID stop, String reason, LocalDateTime now) {
        requireCome(stop, now);
        settle(stop, TourStopState.NOT_MET, one -> one.miss(reason, now));
    }

    /** The firm of the stop, for whom a case may be opened now. @throws TourRefused when nobody of it was met */
    CompanyId requireMet(UUID stop) {
        var found = stops.of(stop);
        require(TourStatus.UNDER_WAY, "open-case");
        if (!found.state().isMet()) {
            throw new TourRefused("nobody-met");
        }
        return found.company();
    }

    void report(String summary, LocalDateTime now) {
        if (status == TourStatus.UNDER_WAY && !stops.isSettled()) {
            throw new TourRefused("not-settled");
        }
        moveTo(TourStatus.REPORTED, "report");
        words = new Words("", summary, now);
        tell("reported", null, "stops " + stops.now().size());
    }

    /** @throws ChangedMeanwhile when somebody saved since that version was shown */
    @Override
    public void requireUnchangedSince(long shown) {
        if (shown != version) {
            throw new ChangedMeanwhile();
        }
    }

    /** A second tap on the same button is no change. */
    private void settle(UUID stop, TourStopState target, UnaryOperator<TourStop> verb) {
        require(TourStatus.UNDER_WAY, "settle-stop");
        if (stops.of(stop).state() != target) {
            var settled = stops.swap(stop, verb);
            tell("stop-" + target.name().toLowerCase(Locale.ROOT).replace('_', '-'), settled.company(), "");
        }
    }

    private void requireCome(UUID stop, LocalDateTime now) {
        if (status == TourStatus.UNDER_WAY
                && !EarlyStartRule.mayHaveBegun(
                        plan.day().atTime(stops.of(stop).plan().at()), now)) {
            throw new TourRefused("stop-not-yet");
        }
    }

    private static void requireToldOf(TourDayKind kind, boolean told) {
        if (kind != TourDayKind.WORKING && !told) {
            throw new TourRefused(kind.refusal());
        }
    }

    private void requireOpen(String verb) {
        if (!status.isOpen()) {
            throw new TransitionRefused(status, verb);
        }
    }

    private void require(TourStatus needed, String verb) {
        if (status != needed) {
            throw new TransitionRefused(status, verb);
        }
    }

    private void moveTo(TourStatus target, String verb) {
        if (!status.leadsTo(target)) {
            throw new TransitionRefused(status, verb);
        }
        status = target;
    }

    private void tell(String deed, @Nullable CompanyId company, String detail) {
        tell(new TourEvent(deed, id, company, detail));
    }

    TourItinerary stops() {
        return stops;
    }

    Row now() {
        return new Row(id, plan, status, stops.now(), words, version);
    }
}
