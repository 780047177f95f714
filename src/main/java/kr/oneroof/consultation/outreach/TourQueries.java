package kr.oneroof.consultation.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.company.CompanyCard;
import kr.oneroof.company.CompanyQueries;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

/** Reading tours. */
@Repository
@Transactional(readOnly = true)
public class TourQueries {
    private static final String LINE = """
            select t.id, t.title, t.day, t.complex, p.name as leader, t.status,
                   (select count(*) from outreach_stop s where s.tour_id = t.id) as stops,
                   (select count(*) from outreach_stop s where s.tour_id = t.id and s.state = 'DONE') as met,
                   t.day || '_' || t.id as key
            from outreach_tour t join person p on p.id = t.leader_id where\s""";

    private final JdbcClient database;
    private final CompanyQueries companies;
    private final TourViewQueries views;

    TourQueries(JdbcClient database, CompanyQueries companies, TourViewQueries views) {
        this.database = database;
        this.companies = companies;
        this.views = views;
    }

    /**
     * For staff, with the firms' addresses and telephones: the look is kept for each of them.
     *
     * @throws kr.oneroof.kernel.NotOnFile when there is none
     */
    @Transactional
    public TourView open(UUID tour) {
        return views.open(tour);
    }

    /** Planned or under way, the nearest first; 100 at most. */
    public List<Line> coming() {
        return database.sql(LINE + "t.status in ('PLANNED', 'UNDER_WAY') order by t.day, t.starts, t.id limit 100")
                .query(TourQueries::line)
                .list();
    }

    /**
     * Over or called off, the latest first: 20 and one more where there is an older one. @param before key of the last
     * above
     */
    public List<Line> past(String before) {
        return database.sql(LINE + """
                        t.status in ('REPORTED', 'CALLED_OFF') and (:before = '' or t.day || '_' || t.id < :before)
                        order by key desc limit 21""")
                .param("before", before)
                .query(TourQueries::line)
                .list();
    }

    /** Firms of the tour's complex that are not on it yet, by name; 20 at most. */
    public List<CompanyCard> neighbours(UUID tour) {
        var found = database.sql("""
                        select c.id from company c join outreach_tour t on t.id = ? and t.complex = c.complex
                        where not exists (select from outreach_stop s where s.tour_id = t.id and s.company_id = c.id)
                        order by c.name, c.id limit 20""")
                .param(tour)
                .query((row, index) -> new CompanyId(row.getObject(1, UUID.class)))
                .list();
        var cards = companies.cards(found);
        return found.stream().map(cards::get).toList();
    }

    /** Complexes that companies name, for the form. */
    public List<String> complexes() {
        return database.sql("select distinct complex from company where complex <> '' order by complex limit 100")
                .query(String.class)
                .list();
    }

    /** On which tour a case was opened. */
    public Optional<Origin> originOf(RequestNumber number) {
        return database.sql("""
                        select t.id, t.title, t.day, t.complex from outreach_case o join outreach_stop s on s.id = o.stop_id
                        join outreach_tour t on t.id = s.tour_id where o.number = ?""")
                .param(number.value())
                .query((row, index) -> new Origin(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getObject("day", LocalDate.class),
                        row.getString("complex")))
                .optional();
    }

    /** Visits to that company that are planned or were held, the latest first; 20 at most. */
    public List<OwnVisit> visitsOf(CompanyId company) {
        return database.sql("""
                        select t.day, s.at, t.complex, s.contact, p.name as leader, t.status, s.state
                        from outreach_stop s join outreach_tour t on t.id = s.tour_id join person p on p.id = t.leader_id
                        where s.company_id = ? order by t.day desc, s.at desc limit 20""")
                .param(company.value())
                .query(TourQueries::visit)
                .list();
    }

    private static OwnVisit visit(ResultSet row, int index) throws SQLException {
        return new OwnVisit(
                row.getObject("day", LocalDate.class).atTime(row.getObject("at", LocalTime.class)),
                row.getString("complex"),
                row.getString("contact"),
                row.getString("leader"),
                TourStatus.valueOf(row.getString("status")),
                TourStopState.valueOf(row.getString("state")));
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                row.getString("complex"),
                row.getString("leader"),
                TourStatus.valueOf(row.getString("status")),
                row.getInt("stops"),
                row.getInt("met"),
                row.getString("key"));
    }

    /** A line of the list. @param key for the next page */
    public record Line(
            UUID id,
            String title,
            LocalDate day,
            String complex,
            String leader,
            TourStatus status,
            int stops,
            int met,
            String key) {}

    /** Where a case comes from. */
    public record Origin(UUID tour, String title, LocalDate day, String complex) {}

    /** A visit as the visited firm sees it. */
    public record OwnVisit(
            LocalDateTime at, String complex, String contact, String leader, TourStatus status, TourStopState state) {
        public boolean isComing() {
            return status.isOpen() && state == TourStopState.PLANNED;
        }
    }
}
