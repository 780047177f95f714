package kr.oneroof.consultation.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.company.Companies;
import kr.oneroof.company.CompanyCard;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.RequestNumber;

@Repository
@Transactional(readOnly = true)
class TourReading implements Tours {
    private static final String LINE = """
            select t.id, t.title, t.day, t.complex, p.name as leader, t.status,
                   (select count(*) from outreach_stop s where s.tour_id = t.id) as stops,
                   (select count(*) from outreach_stop s where s.tour_id = t.id and s.state = 'DONE') as met,
                   t.day || '_' || t.id as key
            from outreach_tour t join person p on p.id = t.leader_id where\s""";

    private final JdbcClient database;
    private final Companies companies;
    private final SheetReading sheets;

    TourReading(JdbcClient database, Companies companies, SheetReading sheets) {
        this.database = database;
        this.companies = companies;
        this.sheets = sheets;
    }

    @Override
    @Transactional
    public TourSheet open(UUID tour) {
        return sheets.open(tour);
    }

    @Override
    public List<Line> coming() {
        return database.sql(LINE + "t.status in ('PLANNED', 'UNDER_WAY') order by t.day, t.starts, t.id limit 100")
                .query(TourReading::line)
                .list();
    }

    @Override
    public List<Line> past(String before) {
        return database.sql(LINE + """
                        t.status in ('REPORTED', 'CALLED_OFF') and (:before = '' or t.day || '_' || t.id < :before)
                        order by key desc limit 21""")
                .param("before", before)
                .query(TourReading::line)
                .list();
    }

    @Override
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

    @Override
    public List<String> complexes() {
        return database.sql("select distinct complex from company where complex <> '' order by complex limit 100")
                .query(String.class)
                .list();
    }

    @Override
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

    @Override
    public List<OwnVisit> visitsOf(CompanyId company) {
        return database.sql("""
                        select t.day, s.at, t.complex, s.contact, p.name as leader, t.status, s.state
                        from outreach_stop s join outreach_tour t on t.id = s.tour_id join person p on p.id = t.leader_id
                        where s.company_id = ? order by t.day desc, s.at desc limit 20""")
                .param(company.value())
                .query(TourReading::visit)
                .list();
    }

    private static OwnVisit visit(ResultSet row, int index) throws SQLException {
        return new OwnVisit(
                row.getObject("day", LocalDate.class).atTime(row.getObject("at", LocalTime.class)),
                row.getString("complex"),
                row.getString("contact"),
                row.getString("leader"),
                TourStatus.valueOf(row.getString("status")),
                StopState.valueOf(row.getString("state")));
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
}
