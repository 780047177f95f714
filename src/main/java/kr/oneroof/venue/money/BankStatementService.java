package kr.oneroof.venue.money;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.sheet.SentTable;
import kr.oneroof.document.sheet.SheetRefused;
import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.venue.booking.VenueBookingLoader;
import kr.oneroof.venue.place.RoomService;

/** The bank's lists of what came in. */
@Service
@Transactional
public class BankStatementService {
    private static final int DAYS_KEPT = 30;
    /** Lists that may be sent within a day without anybody taking them over. */
    private static final int MOST_UNTAKEN = 50;

    private final VenuePaymentService money;
    private final RoomService rooms;
    private final BankStatementReader statement;
    private final JdbcClient database;
    private final SeoulClock clock;

    BankStatementService(
            VenuePaymentService money,
            RoomService rooms,
            BankStatementReader statement,
            JdbcClient database,
            SeoulClock clock) {
        this.money = money;
        this.rooms = rooms;
        this.statement = statement;
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param taken whether what matched was recorded @param lines what came in and what went out, in the list's order
     */
    public record Looked(
            UUID id,
            String name,
            boolean taken,
            List<VenuePaymentService.Matched> lines,
            List<Long> unread,
            SentTable.LeftOut leftOut) {
        public Looked {
            lines = List.copyOf(lines);
            unread = List.copyOf(unread);
        }

        public long good() {
            return lines.stream()
                    .filter(one -> one.verdict() == VenuePaymentVerdict.MATCH)
                    .count();
        }
    }

    /** @throws SheetRefused when it is no table, or lacks a column, or too many others lie there untaken */
    public UUID keep(String name, byte[] content, PersonId by) {
        statement.read(content);
        if (database.sql("select count(*) from venue_bank_file where taken_at is null and sent_at > ?")
                        .param(VenueBookingLoader.moment(clock.now().minusDays(1)))
                        .query(Integer.class)
                        .single()
                >= MOST_UNTAKEN) {
            throw new SheetRefused("lying");
        }
        var id = UUID.randomUUID();
        database.sql("insert into venue_bank_file (id, name, content, sent_by, sent_at) values (?, ?, ?, ?, ?)")
                .params(id, name, content, by.value(), VenueBookingLoader.moment(clock.now()))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    public Looked look(UUID file) {
        return database.sql("select name, content, taken_at is not null from venue_bank_file where id = ?")
                .param(file)
                .query((row, index) -> looked(file, row.getString(1), row.getBytes(2), row.getBoolean(3)))
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    private Looked looked(UUID file, String name, byte[] content, boolean taken) {
        var read = statement.read(content);
        var lines = Stream.concat(
                        money.match(read.incoming(), read.outgoing()).stream(),
                        read.outgoing().stream()
                                .map(line -> new VenuePaymentService.Matched(line, "", VenuePaymentVerdict.OUTGOING)))
                .sorted(Comparator.comparingLong(one -> one.line().line()))
                .toList();
        return new Looked(file, name, taken, lines, read.unread(), read.leftOut());
    }

    /**
     * Names and amounts of everybody who paid into the account; where they were taken over, money on file rests on
     * them.
     */
    void deleteUntaken() {
        database.sql("delete from venue_bank_file where taken_at is null and sent_at < ?")
                .param(VenueBookingLoader.moment(clock.now().minusDays(DAYS_KEPT)))
                .update();
    }

    /** Records what matches, once. @return how many lines */
    public int take(UUID file, PersonId by) {
        rooms.lockBuilding();
        if (database.sql("update venue_bank_file set taken_at = ? where id = ? and taken_at is null")
                        .params(VenueBookingLoader.moment(clock.now()), file)
                        .update()
                == 0) {
            throw new ChangedMeanwhile();
        }
        var read = database.sql("select content from venue_bank_file where id = ?")
                .param(file)
                .query((row, index) -> statement.read(row.getBytes(1)))
                .single();
        return money.take(read.incoming(), read.outgoing(), by);
    }
}
