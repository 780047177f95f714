package kr.oneroof.venue.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestState;
import kr.oneroof.requestfile.road.RequestArrival;

/** Requests that came over the road and are no bookings (넘어온 대관 요청): somebody answers them. */
@Service
@Transactional
public class VenueArrivalService {
    private static final String READ =
            "select a.*, c.name as company_name from venue_arrival a join company c on c.id = a.company_id ";

    private final JdbcClient database;
    private final RequestFileService files;
    private final SeoulClock clock;

    VenueArrivalService(JdbcClient database, RequestFileService files, SeoulClock clock) {
        this.database = database;
        this.files = files;
        this.clock = clock;
    }

    /** @param open while nobody answered it or handed it on */
    public record Arrived(
            RequestNumber number,
            CompanyId company,
            String companyName,
            String title,
            String words,
            LocalDateTime at,
            boolean open) {}

    void arrive(RequestArrival arrival) {
        var parcel = arrival.parcel();
        database.sql("""
                        insert into venue_arrival (number, company_id, title, words, arrived_at) values (?, ?, ?, ?, ?)
                        on conflict (number) do update set arrived_at = excluded.arrived_at, gone_at = null""")
                .params(
                        arrival.number().value(),
                        arrival.company().value(),
                        parcel.title(),
                        parcel.text().substring(0, Math.min(8_000, parcel.text().length())),
                        VenueBookingLoader.moment(clock.now()))
                .update();
    }

    /** @return whether it was here */
    boolean go(RequestNumber number) {
        return database.sql("update venue_arrival set gone_at = ? where number = ? and gone_at is null")
                        .params(VenueBookingLoader.moment(clock.now()), number.value())
                        .update()
                == 1;
    }

    void hold(RequestNumber number) {
        database.sql("select number from venue_arrival where number = ? for update")
                .param(number.value())
                .query(String.class)
                .list();
    }

    @Transactional(readOnly = true)
    public boolean isOpen(RequestNumber number) {
        return database.sql("select exists (select from venue_arrival where number = ? and gone_at is null)")
                .param(number.value())
                .query(Boolean.class)
                .single();
    }

    /** Oldest first, at most a hundred. */
    @Transactional(readOnly = true)
    public List<Arrived> open() {
        return database.sql(READ + "where a.gone_at is null order by a.arrived_at limit 100")
                .query(VenueArrivalService::arrived)
                .list();
    }

    /** @throws NotOnFile when there is none */
    @Transactional(readOnly = true)
    public Arrived require(RequestNumber number) {
        return database.sql(READ + "where a.number = ?")
                .param(number.value())
                .query(VenueArrivalService::arrived)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** Tells the company and ends it. @throws TransitionRefused when it is gone already */
    public void answer(RequestNumber number, String words) {
        if (!go(number)) {
            throw new TransitionRefused(VenueBookingState.WITHDRAWN, "answer");
        }
        files.write(number, new HistoryNote("venue.history.answered", List.of(words), HistoryNote.Audience.APPLICANT));
        if (files.require(number).waiting()) {
            files.stopWaiting(number);
        }
        if (files.require(number).state() == RequestState.SUBMITTED) {
            files.moveTo(number, RequestState.ACCEPTED);
        }
        files.moveTo(number, RequestState.COMPLETED);
    }

    private static Arrived arrived(ResultSet row, int index) throws SQLException {
        return new Arrived(
                new RequestNumber(row.getString("number")),
                new CompanyId(row.getObject("company_id", UUID.class)),
                row.getString("company_name"),
                row.getString("title"),
                row.getString("words"),
                LocalDateTime.ofInstant(
                        row.getObject("arrived_at", OffsetDateTime.class).toInstant(), SeoulClock.SEOUL),
                row.getObject("gone_at") == null);
    }
}
