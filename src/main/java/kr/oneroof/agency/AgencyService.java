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

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.form.Refused;

/** The directory of agencies (기관 명부). */
@Service
@Transactional
public class AgencyService {
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    AgencyService(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** Those that are listed, by kind and name. */
    @Transactional(readOnly = true)
    public List<Agency> listed() {
        return database.sql("select * from agency where listed order by kind_order, name")
                .query(AgencyService::agency)
                .list();
    }

    /** All, with those that left the house. */
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

    /** Enters it or changes what is written of it. @throws NameTaken when another one is called so */
    public void keep(Agency agency) {
        try {
            database.sql("""
                            insert into agency (id, kind, name, services, place, hours, email, phone, mou_until, listed)
                            values (:id, :kind, :name, :services, :place, :hours, :email, :phone, :mou, :listed)
                            on conflict (id) do update set kind = excluded.kind, name = excluded.name,
                                services = excluded.services, place = excluded.place, hours = excluded.hours,
                                email = excluded.email, phone = excluded.phone, mou_until = excluded.mou_until,
                                listed = excluded.listed""")
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
                    .update();
        } catch (DuplicateKeyException _) {
            throw new NameTaken();
        }
        events.publishEvent(new AgencyEvent(agency.id(), agency.name()));
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

    /** Another agency bears this name. */
    public static class NameTaken extends Refused {
        NameTaken() {
            super("taken.agency.name", "name taken");
        }
    }
}
