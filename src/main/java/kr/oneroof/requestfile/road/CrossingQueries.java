package kr.oneroof.requestfile.road;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.Actor;
import kr.oneroof.kernel.CompanyId;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** What services asked of each other. */
@Repository
@Transactional(readOnly = true)
public class CrossingQueries {
    /** A page of work shows no more at once; the oldest come first. */
    private static final int MOST = 50;

    private static final String SELECT = """
            select x.*, c.name as company_name, p.name as asker from request_crossing x
            join company c on c.id = x.company_id join person p on p.id = x.asked_by""";

    private final JdbcClient database;
    private final Stations stations;

    CrossingQueries(JdbcClient database, Stations stations) {
        this.database = database;
        this.stations = stations;
    }

    /** Of which request it is, and which module holds that. */
    record Held(RequestNumber number, String from) {}

    Held held(UUID crossing) {
        return database.sql("select number, from_service from request_crossing where id = ?")
                .param(crossing)
                .query((row, index) ->
                        new Held(new RequestNumber(row.getString("number")), row.getString("from_service")))
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** From where it came to where it is now; empty when it began there. */
    Optional<String> cameFrom(RequestNumber number, String service) {
        return database.sql("""
                        select from_service from request_crossing where number = ? and to_service = ?
                        and decision = 'ACCEPTED' order by decided_at desc limit 1""")
                .params(number.value(), service)
                .query(String.class)
                .optional();
    }

    /** @throws NotOnFile also when neither end is this reader's */
    public CrossingView require(UUID crossing, Actor reader) {
        return database.sql(SELECT + " where x.id = ?")
                .param(crossing)
                .query(CrossingQueries::view)
                .optional()
                .filter(found -> found.askedBy().equals(reader.id()) || isFor(found, reader))
                .orElseThrow(NotOnFile::new);
    }

    public boolean isFor(CrossingView crossing, Actor reader) {
        return stations.find(crossing.to())
                .filter(station -> Stations.isStaffOf(station, reader))
                .isPresent();
    }

    /** Waits for a word of this one's services; what the own hand asked for waits for others. */
    public List<CrossingView> waitingFor(Actor reader) {
        return database.sql(SELECT + " where x.decision is null and x.to_service = any(:services) and x.asked_by <> :me"
                        + " order by x.asked_at limit " + MOST)
                .param("services", stations.of(reader).toArray(String[]::new))
                .param("me", reader.id().value())
                .query(CrossingQueries::view)
                .list();
    }

    public List<CrossingView> askedBy(PersonId asker) {
        return database.sql(SELECT + " where x.decision is null and x.asked_by = ? order by x.asked_at limit " + MOST)
                .param(asker.value())
                .query(CrossingQueries::view)
                .list();
    }

    /** The one that waits; empty when the request stays where it is. */
    public Optional<CrossingView> waitingOf(RequestNumber number) {
        return database.sql(SELECT + " where x.number = ? and x.decision is null")
                .param(number.value())
                .query(CrossingQueries::view)
                .optional();
    }

    private static CrossingView view(ResultSet row, int index) throws SQLException {
        var decision = row.getString("decision");
        return new CrossingView(
                row.getObject("id", UUID.class),
                new RequestNumber(row.getString("number")),
                new CompanyId(row.getObject("company_id", UUID.class)),
                row.getString("company_name"),
                row.getString("from_service"),
                row.getString("to_service"),
                row.getString("reason"),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getString("asker"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                decision == null ? "" : decision,
                row.getString("word"));
    }
}
