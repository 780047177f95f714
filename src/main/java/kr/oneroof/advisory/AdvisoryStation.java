package kr.oneroof.advisory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.advisory.panel.Language;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.requestfile.road.CrossingContent;
import kr.oneroof.requestfile.road.RequestArrival;
import kr.oneroof.requestfile.road.RequestHeadline;
import kr.oneroof.requestfile.road.Station;

/** The panel's stop on the road: whatever comes in is a request for advice that has to be sorted. */
@Component
@Transactional
class AdvisoryStation implements Station {
    static final String SERVICE = "advisory";
    private static final int USUAL_WINDOW = 30;

    private final AdvisoryRequestStepService steps;
    private final AdvisoryRequestAccess access;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    AdvisoryStation(
            AdvisoryRequestStepService steps,
            AdvisoryRequestAccess access,
            JdbcClient database,
            ApplicationEventPublisher events) {
        this.steps = steps;
        this.access = access;
        this.database = database;
        this.events = events;
    }

    @Override
    public String service() {
        return SERVICE;
    }

    @Override
    public Set<Role> staff() {
        return Set.of(Role.CONSULTANT, Role.DIRECTOR);
    }

    @Override
    public boolean mayMove(RequestNumber number, Actor mover) {
        return staff().stream().anyMatch(mover::is) && access.isReadableBy(mover, number);
    }

    @Override
    public Optional<String> objection(RequestNumber number) {
        var atWork =
                database.sql("""
                        select exists (select from advisory_engagement where number = ? and state not in ('CANCELLED', 'ENDED'))""").param(number.value()).query(Boolean.class).single();
        return atWork ? Optional.of("advisory.road.at-work") : Optional.empty();
    }

    @Override
    public boolean keepsConfidence() {
        return true;
    }

    /** Holds the request until the transaction ends, before anybody touches the request file. */
    @Override
    public void hold(RequestNumber number) {
        steps.find(number);
    }

    @Override
    public CrossingContent pack(RequestNumber number) {
        var sheet = steps.sheet(number);
        return new CrossingContent(
                sheet.facts().title(),
                sheet.facts().body(),
                sheet.course().consent(),
                sheet.course().filedBy(),
                sheet.facts().confidential());
    }

    @Override
    public void leave(RequestNumber number) {
        events.publishEvent(new AdvisoryRequestWithdrawalEvent(number));
        steps.change(number, AdvisoryRequest::handOn);
    }

    @Override
    public void arrive(RequestArrival arrival) {
        var number = arrival.number();
        if (steps.find(number).isPresent()) {
            steps.change(number, AdvisoryRequest::takeUp);
            return;
        }
        var today = steps.clock().today();
        var wish = new AdviceWish(null, Language.KO, false, today, today.plusDays(USUAL_WINDOW), null);
        steps.add(AdvisoryRequest.begin(number, arrival.company(), arrival.parcel(), wish, steps.clock()));
        steps.show(number, AdvisoryRequestState.REQUESTED);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<RequestNumber, RequestHeadline> headlines(Collection<RequestNumber> numbers, Actor reader) {
        var lines = new HashMap<RequestNumber, RequestHeadline>();
        if (numbers.isEmpty()) {
            return lines;
        }
        database.sql("""
                        select r.number, r.title, r.state, %s as readable,
                            exists (select from company_member m where m.company_id = r.company_id and m.person_id = :reader
                                    and m.ended_at is null) as own
                        from advisory_request r join request_file f on f.number = r.number where r.number in (:numbers)
                        """.formatted(AdvisoryRequestAccess.READABLE))
                .param("numbers", numbers.stream().map(RequestNumber::value).toList())
                .param("reader", reader.id().value())
                .param("director", reader.is(Role.DIRECTOR))
                .query((row, index) -> {
                    var number = new RequestNumber(row.getString("number"));
                    var own = row.getBoolean("own");
                    if (own || row.getBoolean("readable") && staff().stream().anyMatch(reader::is)) {
                        lines.put(
                                number,
                                new RequestHeadline(
                                        row.getString("title"),
                                        "advisory.next." + (own ? "own." : "desk.") + row.getString("state"),
                                        (own ? "/advice/" : "/desk/advisory/") + number));
                    }
                    return number;
                })
                .list();
        return lines;
    }
}
