package kr.oneroof.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.kernel.ChangedMeanwhile;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.SeoulClock;
import kr.oneroof.kernel.form.Refused;

/** The directory of agencies (기관 명부). */
@Service
@Transactional
public class AgencyService {
    private static final String CHANGE = """
            update agency set kind = :kind, name = :name, services = :services, place = :place, hours = :hours,
                email = :email, phone = :phone, mou_until = :mou, listed = :listed, version = version + 1
            where id = :id and version = :seen""";

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final SeoulClock clock;

    AgencyService(JdbcClient database, ApplicationEventPublisher events, SeoulClock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** The listed ones, by kind and name. */
    @Transactional(readOnly = true)
    public List<Agency> listed() {
        return database.sql("select * from agency where listed order by kind_order, name")
                .query(AgencyService::agency)
                .list();
    }

    /** To whom something can be referred today. */
    @Transactional(readOnly = true)
    public List<Agency> takingReferrals() {
        var today = clock.today();
        return listed().stream().filter(agency -> agency.takesReferrals(today)).toList();
    }

    /** All, with those that are listed no more. */
    @Transactional(readOnly = true)
    public List<Agency> all() {
        return database.sql("select * from agency order by listed desc, kind_order, name")
                .query(AgencyService::agency)
                .list();
    }

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    @Transactional(readOnly = true)
    public Agency require(UUID id) {
        return database.sql("select * from agency where id = ?")
                .param(id)
                .query(AgencyService::agency)
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** As it stands on the form. @throws kr.oneroof.kernel.NotOnFile when there is none */
    @Transactional(readOnly = true)
    public Version version(UUID id) {
        return database.sql("select * from agency where id = ?")
                .param(id)
                .query((row, index) -> new Version(agency(row, index), row.getLong("version")))
                .optional()
                .orElseThrow(NotOnFile::new);
    }

    /** Enters a new agency. @throws NameTaken when another agency bears the name */
    public void enter(Agency agency) {
        keep(agency, """
                insert into agency (id, kind, name, services, place, hours, email, phone, mou_until, listed, version)
                values (:id, :kind, :name, :services, :place, :hours, :email, :phone, :mou, :listed, :seen)""", 0);
    }

    /**
     * @param seen version that was on the screen
     * @throws NameTaken when another agency bears the name
     * @throws ChangedMeanwhile when somebody else saved first
     * @throws kr.oneroof.kernel.NotOnFile when there is no such agency
     */
    public void change(Agency agency, long seen) {
        if (version(agency.id()).number() != seen || !keep(agency, CHANGE, seen)) {
            throw new ChangedMeanwhile();
        }
    }

    private boolean keep(Agency agency, String statement, long seen) {
        try {
            var kept = database.sql(statement)
                    .param("id", agency.id())
                    .param("kind", agency.kind().name())
                    .param("name", agency.name())
                    .param("services", agency.services())
                    .param("place", agency.place())
                    .param("hours", agency.hours())
                    .param("email", agency.email())
                    .param("phone", agency.phone())
                    .param("mou", agency.mouUntil(), Types.DATE)
                    .param("listed", agency.listed())
                    .param("seen", seen)
                    .update();
            events.publishEvent(new AgencyEvent(agency.id(), agency.name()));
            return kept > 0;
        } catch (DuplicateKeyException _) {
            throw new NameTaken();
        }
    }

    private static Agency agency(ResultSet row, int index) throws SQLException {
        return new Agency(
                row.getObject("id", UUID.class),
                Agency.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("services"),
                row.getString("place"),
                row.getString("hours"),
                row.getString("email"),
                row.getString("phone"),
                row.getObject("mou_until", LocalDate.class),
                row.getBoolean("listed"));
    }

    /** An agency, and how often it was changed. */
    public record Version(Agency agency, long number) {}

    /** Another agency bears this name. */
    public static class NameTaken extends Refused {
        NameTaken() {
            super("taken.agency.name", "name taken");
        }
    }
}
