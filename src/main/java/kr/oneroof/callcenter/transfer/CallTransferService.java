package kr.oneroof.callcenter.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.callcenter.CallLevel;
import kr.oneroof.callcenter.CallRefused;
import kr.oneroof.callcenter.CallTicketQueries;
import kr.oneroof.callcenter.CallTicketService;
import kr.oneroof.callcenter.CallTicketService.Version;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.notice.NoticeService;

/** Handing a call on inside the house. Nothing moves before the receiver says yes; a no comes back with its reason. */
@Service
@Transactional
public class CallTransferService {
    private static final Set<Role> RECEIVERS = Set.of(Role.CALL_AGENT, Role.CONSULTANT);
    private static final String LINE = """
            select x.*, f.name as from_name, r.name as to_name from call_transfer x
            join person f on f.id = x.from_id join person r on r.id = x.to_id where\s""";

    private final JdbcClient database;
    private final CallTicketService ticketService;
    private final CallTicketQueries tickets;
    private final PersonQueries people;
    private final NoticeService notices;
    private final SeoulClock clock;

    CallTransferService(
            JdbcClient database,
            CallTicketService ticketService,
            CallTicketQueries tickets,
            PersonQueries people,
            NoticeService notices,
            SeoulClock clock) {
        this.database = database;
        this.ticketService = ticketService;
        this.tickets = tickets;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * @throws kr.oneroof.callcenter.CallRefused when the receiver takes no calls or is the sender
     * @throws kr.oneroof.kernel.NotOnFile when the ticket is not in the sender's hands
     */
    public void offer(Version shown, PersonId from, Offer offer) {
        if (!tickets.open(shown.number()).isOwnedBy(from)) {
            throw new CallRefused("not-yours");
        }
        if (receivers(from).stream().noneMatch(card -> card.id().equals(offer.to()))) {
            throw new CallRefused("no-receiver");
        }
        ticketService.offer(shown, offer.level());
        database.sql("""
                        insert into call_transfer (id, number, kind, level, from_id, to_id, reason, offered_at, state, refusal)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'OFFERED', '')""")
                .params(
                        offer.key(),
                        shown.number().value(),
                        offer.warm() ? "WARM" : "COLD",
                        offer.level().name(),
                        from.value(),
                        offer.to().value(),
                        offer.reason(),
                        now())
                .update();
        notices.send(
                offer.to(), "callcenter.notice.offered", "/calls/" + shown.number(), shown.number(), offer.reason());
    }

    /** The same answer twice is one; @throws kr.oneroof.kernel.NotOnFile when it was offered to somebody else */
    public void accept(UUID transfer, PersonId by) {
        settle(transfer, by, "").ifPresent(one -> ticketService.settle(one.number(), by, one.level(), true));
    }

    public void refuse(UUID transfer, PersonId by, String reason) {
        settle(transfer, by, reason).ifPresent(one -> {
            var before = tickets.open(one.number()).matter().level();
            ticketService.settle(one.number(), one.from(), before, false);
            notices.send(
                    one.from(),
                    "callcenter.notice.refused",
                    "/calls/" + one.number(),
                    one.number(),
                    one.toName(),
                    reason);
        });
    }

    /** @return empty when it was answered before */
    private Optional<Transfer> settle(UUID transfer, PersonId by, String refusal) {
        var found = database.sql(LINE + "x.id = ? for update of x")
                .param(transfer)
                .query(CallTransferService::transfer)
                .optional()
                .filter(one -> one.to().equals(by))
                .orElseThrow(NotOnFile::new);
        if (!found.is("OFFERED")) {
            return Optional.empty();
        }
        database.sql("update call_transfer set state = ?, refusal = ?, answered_at = ? where id = ?")
                .params(refusal.isEmpty() ? "ACCEPTED" : "REFUSED", refusal, now(), transfer)
                .update();
        return Optional.of(found);
    }

    /** Who takes calls, by name; the asking one left out. */
    @Transactional(readOnly = true)
    public List<PersonCard> receivers(PersonId but) {
        return RECEIVERS.stream()
                .flatMap(role -> people.withRole(role).stream())
                .filter(card -> !card.id().equals(but))
                .distinct()
                .sorted(Comparator.comparing(PersonCard::name))
                .toList();
    }

    /** Waiting for this person's answer, the oldest first. */
    @Transactional(readOnly = true)
    public List<Transfer> offeredTo(PersonId person) {
        return database.sql(LINE + "x.to_id = ? and x.state = 'OFFERED' order by x.offered_at limit 50")
                .param(person.value())
                .query(CallTransferService::transfer)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Transfer> of(RequestNumber number) {
        return database.sql(LINE + "x.number = ? order by x.offered_at, x.id")
                .param(number.value())
                .query(CallTransferService::transfer)
                .list();
    }

    private static Transfer transfer(ResultSet row, int index) throws SQLException {
        return new Transfer(
                row.getObject("id", UUID.class),
                new RequestNumber(row.getString("number")),
                row.getString("kind").equals("WARM"),
                CallLevel.valueOf(row.getString("level")),
                new PersonId(row.getObject("from_id", UUID.class)),
                row.getString("from_name"),
                new PersonId(row.getObject("to_id", UUID.class)),
                row.getString("to_name"),
                row.getString("reason"),
                row.getObject("offered_at", OffsetDateTime.class)
                        .atZoneSameInstant(SeoulClock.SEOUL)
                        .toLocalDateTime(),
                row.getString("state"),
                row.getString("refusal"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** @param warm with the caller on the line */
    public record Offer(UUID key, boolean warm, CallLevel level, PersonId to, String reason) {}

    /** @param state OFFERED, ACCEPTED or REFUSED */
    public record Transfer(
            UUID id,
            RequestNumber number,
            boolean warm,
            CallLevel level,
            PersonId from,
            String fromName,
            PersonId to,
            String toName,
            String reason,
            LocalDateTime offered,
            String state,
            String refusal) {
        public boolean is(String other) {
            return state.equals(other);
        }
    }
}
