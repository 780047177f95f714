package kr.oneroof.callcenter;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.requestfile.road.CrossingContent;
import kr.oneroof.requestfile.road.RequestArrival;
import kr.oneroof.requestfile.road.RequestHeadline;
import kr.oneroof.requestfile.road.RequestOrigin;
import kr.oneroof.requestfile.road.Station;

/**
 * The call centre's stop on the road: a ticket becomes any other service's request under its number, and comes back.
 */
@Component
@Order(20)
@Transactional
class CallStation implements Station {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_NOTE = 2000;

    private final CallTicketRepository repository;
    private final CallStationQueries queries;
    private final MessageSource messages;
    private final SeoulClock clock;

    CallStation(CallTicketRepository repository, CallStationQueries queries, MessageSource messages, SeoulClock clock) {
        this.repository = repository;
        this.queries = queries;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String service() {
        return CallTicketFileService.SERVICE;
    }

    @Override
    public Set<Role> staff() {
        return Set.of(Role.CALL_AGENT);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayMove(RequestNumber number, Actor mover) {
        return CallStationQueries.AGENTS.stream().anyMatch(mover::is)
                && queries.row(number).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> objection(RequestNumber number) {
        var row = queries.row(number).orElseThrow(NotOnFile::new);
        if (!row.state().leadsTo(CallTicketState.CONVERTED)) {
            return Optional.of("callcenter.road."
                    + (row.state() == CallTicketState.TRANSFERRED_INTERNAL
                            ? "offered"
                            : row.state() == CallTicketState.CALLBACK_WAIT ? "callback" : "over"));
        }
        return row.caller().consented() ? Optional.empty() : Optional.of("callcenter.road.no-consent");
    }

    @Override
    public void hold(RequestNumber number) {
        repository.lock(number);
    }

    @Override
    @Transactional(readOnly = true)
    public CrossingContent pack(RequestNumber number) {
        var row = queries.row(number).orElseThrow(NotOnFile::new);
        var first = row.matter().note().lines().findFirst().orElse("");
        var title = first.isBlank() ? queries.topic(row.matter().topic(), Locale.KOREAN) : first;
        return new CrossingContent(
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title,
                row.matter().note().isBlank() ? title : row.matter().note(),
                origin(row));
    }

    private RequestOrigin origin(CallTicket.Row row) {
        return new RequestOrigin(
                "PHONE",
                row.owner(),
                consent(row),
                row.caller().name(),
                row.caller().phone());
    }

    private String consent(CallTicket.Row row) {
        var day = DateTimeFormatter.ISO_LOCAL_DATE.format(row.received());
        return messages.getMessage("callcenter.road.consent", new Object[] {day}, Locale.KOREAN);
    }

    @Override
    public void leave(RequestNumber number) {
        change(repository.lock(number), CallTicket::leave);
    }

    @Override
    public void arrive(RequestArrival arrival) {
        var rested = repository.find(arrival.number());
        if (rested.isPresent()) {
            change(rested.get(), ticket -> ticket.comeBack(arrival.acceptedBy()));
            return;
        }
        var text = arrival.parcel().title() + "\n" + arrival.parcel().text();
        var note = text.length() > LONGEST_NOTE ? text.substring(0, LONGEST_NOTE) : text;
        repository.add(
                CallTicket.arrived(arrival, new CallMatter("other", CallLevel.L1, note, ""), clock.now()),
                null,
                clock.now());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<RequestNumber, RequestHeadline> headlines(Collection<RequestNumber> numbers, Actor reader) {
        return queries.headlines(numbers, reader);
    }

    private void change(CallTicket ticket, Consumer<CallTicket> verb) {
        verb.accept(ticket);
        repository.save(ticket, clock.now());
    }
}
