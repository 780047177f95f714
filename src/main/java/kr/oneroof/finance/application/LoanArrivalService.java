package kr.oneroof.finance.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.TransitionRefused;
import kr.oneroof.requestfile.HistoryNote;
import kr.oneroof.requestfile.RequestFileService;
import kr.oneroof.requestfile.RequestState;
import kr.oneroof.requestfile.road.RequestArrival;

/** Requests that came over the road and are no applications yet (넘어온 융자 요청). */
@Service
@Transactional
public class LoanArrivalService {
    private static final String READ =
            "select a.*, c.name as company_name from loan_arrival a join company c on c.id = a.company_id ";
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 8_000;

    private final JdbcClient database;
    private final RequestFileService files;
    private final SeoulClock clock;

    LoanArrivalService(JdbcClient database, RequestFileService files, SeoulClock clock) {
        this.database = database;
        this.files = files;
        this.clock = clock;
    }

    /** The one that rested is taken up again. */
    void arrive(RequestArrival arrival) {
        var parcel = arrival.parcel();
        database.sql("""
                        insert into loan_arrival (number, company_id, title, words, arrived_at) values (?, ?, ?, ?, ?)
                        on conflict (number) do update set arrived_at = excluded.arrived_at, gone_at = null""")
                .params(
                        arrival.number().value(),
                        arrival.company().value(),
                        beginning(parcel.title(), LONGEST_TITLE),
                        beginning(parcel.text(), LONGEST_TEXT),
                        now())
                .update();
    }

    /** @return whether it was here */
    boolean go(RequestNumber number) {
        return database.sql("update loan_arrival set gone_at = ? where number = ? and gone_at is null")
                        .params(now(), number.value())
                        .update()
                == 1;
    }

    void hold(RequestNumber number) {
        database.sql("select number from loan_arrival where number = ? for update")
                .param(number.value())
                .query(String.class)
                .list();
    }

    boolean isOpen(RequestNumber number) {
        return database.sql("select exists (select from loan_arrival where number = ? and gone_at is null)")
                .param(number.value())
                .query(Boolean.class)
                .single();
    }

    /** Oldest first, at most a hundred. */
    @Transactional(readOnly = true)
    public List<Arrived> open() {
        return database.sql(READ + "where a.gone_at is null order by a.arrived_at limit 100")
                .query(LoanArrivalService::arrived)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Arrived> openOf(CompanyId company) {
        return database.sql(READ + "where a.gone_at is null and a.company_id = ? order by a.arrived_at limit 20")
                .param(company.value())
                .query(LoanArrivalService::arrived)
                .list();
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    @Transactional(readOnly = true)
    public Arrived require(RequestNumber number) {
        return database.sql(READ + "where a.number = ?")
                .param(number.value())
                .query(LoanArrivalService::arrived)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** Answers it without an application. @throws kr.oneroof.kernel.TransitionRefused when it is gone already */
    public void answer(RequestNumber number, String words, PersonId officer) {
        if (!go(number)) {
            throw new TransitionRefused(LoanState.WITHDRAWN, "answer");
        }
        files.write(
                number,
                new HistoryNote(
                        "finance.application.history.answered", List.of(words), HistoryNote.Audience.APPLICANT));
        if (files.require(number).waiting()) {
            files.stopWaiting(number);
        }
        if (files.require(number).state() == RequestState.SUBMITTED) {
            files.moveTo(number, RequestState.ACCEPTED);
        }
        files.moveTo(number, RequestState.COMPLETED);
    }

    /** Under which number a draft began, if it came over the road and that request is still here. */
    Optional<RequestNumber> originOf(UUID draft, CompanyId company) {
        return database.sql("""
                        select a.number from loan_draft d join loan_arrival a on a.number = d.origin where d.id = ? and a.company_id = ?
                            and (a.gone_at is null or exists (select from loan_application l where l.number = a.number))""")
                .params(draft, company.value())
                .query((row, index) -> new RequestNumber(row.getString(1)))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String beginning(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
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

    public record Arrived(
            RequestNumber number,
            CompanyId company,
            String companyName,
            String title,
            String words,
            LocalDateTime at,
            boolean open) {}
}
