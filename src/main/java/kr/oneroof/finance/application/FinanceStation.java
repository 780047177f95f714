package kr.oneroof.finance.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.finance.review.LoanReviewService;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.road.CrossingContent;
import kr.oneroof.requestfile.road.RequestArrival;
import kr.oneroof.requestfile.road.RequestHeadline;
import kr.oneroof.requestfile.road.RequestOrigin;
import kr.oneroof.requestfile.road.Station;

/** Loans on the road between the services: what comes in waits until the company applies under its number. */
@Component
@Order(50)
@Transactional
class FinanceStation implements Station {
    private final LoanProgressService progress;
    private final LoanApplicationStepService steps;
    private final LoanArrivalService arrivals;
    private final LoanApplicationQueries loans;
    private final LoanReviewService reviews;
    private final JdbcClient database;

    FinanceStation(
            LoanProgressService progress,
            LoanApplicationStepService steps,
            LoanArrivalService arrivals,
            LoanApplicationQueries loans,
            LoanReviewService reviews,
            JdbcClient database) {
        this.progress = progress;
        this.steps = steps;
        this.arrivals = arrivals;
        this.loans = loans;
        this.reviews = reviews;
        this.database = database;
    }

    @Override
    public String service() {
        return LoanSubmissionService.SERVICE;
    }

    @Override
    public Set<Role> staff() {
        return Set.of(Role.LOAN_OFFICER, Role.DIRECTOR);
    }

    @Override
    public boolean mayMove(RequestNumber number, Actor mover) {
        return staff().stream().anyMatch(mover::is) && !reviews.bars(mover.id(), number);
    }

    /** What was decided is a promise, and stays. */
    @Override
    public Optional<String> objection(RequestNumber number) {
        return !arrivals.isOpen(number)
                        && steps.stateOf(number)
                                .filter(state -> !state.isBeforeDecision())
                                .isPresent()
                ? Optional.of("finance.road.decided")
                : Optional.empty();
    }

    @Override
    public void hold(RequestNumber number) {
        if (steps.isThere(number)) {
            progress.hold(number);
        }
        arrivals.hold(number);
    }

    @Override
    public CrossingContent pack(RequestNumber number) {
        if (!steps.isThere(number)) {
            var arrived = arrivals.require(number);
            return new CrossingContent(arrived.title(), arrived.words(), RequestOrigin.elsewhere());
        }
        var sheet = loans.require(number);
        var filer = database.sql("select filed_by from loan_application where number = ?")
                .param(number.value())
                .query((row, index) -> new PersonId(row.getObject(1, UUID.class)))
                .single();
        return new CrossingContent(
                sheet.line().programmeName(),
                sheet.asked().bank() + " " + sheet.asked().branch() + "\n"
                        + sheet.line().amount().amount(),
                RequestOrigin.online(filer));
    }

    @Override
    public void leave(RequestNumber number) {
        if (!arrivals.go(number)) {
            progress.handOn(number);
        }
    }

    @Override
    public void arrive(RequestArrival arrival) {
        arrivals.arrive(arrival);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<RequestNumber, RequestHeadline> headlines(Collection<RequestNumber> numbers, Actor reader) {
        var lines = new HashMap<RequestNumber, RequestHeadline>();
        if (numbers.isEmpty()) {
            return lines;
        }
        database.sql("""
                        select f.number, coalesce(p.year || ' ' || p.title, r.title) as title,
                            case when r.gone_at is null and r.number is not null then 'ARRIVED' else coalesce(a.state, 'ARRIVED') end as step
                        from request_file f left join loan_application a on a.number = f.number left join loan_programme p on p.id = a.programme_id
                        left join loan_arrival r on r.number = f.number
                        where f.number in (:numbers) and (a.number is not null or r.number is not null)""")
                .param("numbers", numbers.stream().map(RequestNumber::value).toList())
                .query((row, index) -> lines.put(
                        new RequestNumber(row.getString("number")),
                        line(row.getString("number"), row.getString("title"), row.getString("step"), reader)))
                .list();
        lines.keySet().removeAll(reviews.barred(reader.id()));
        return lines;
    }

    private static RequestHeadline line(String number, String title, String step, Actor reader) {
        var arrived = step.equals("ARRIVED");
        if (!reader.isStaff()) {
            return new RequestHeadline(title, "finance.next.own." + step, arrived ? "/loans" : "/loans/" + number);
        }
        var opens =
                reader.is(Role.LOAN_OFFICER) || reader.is(Role.DIRECTOR) || !arrived && reader.is(Role.CITY_OFFICIAL);
        return new RequestHeadline(
                title,
                "finance.next.desk." + step,
                opens ? (arrived ? "/desk/loans/arrivals/" : "/desk/loans/") + number : "");
    }
}
