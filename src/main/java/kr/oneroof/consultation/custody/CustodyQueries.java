package kr.oneroof.consultation.custody;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.identity.Actor;
import kr.oneroof.identity.PersonCard;
import kr.oneroof.identity.PersonQueries;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/** What units asked of each other. */
@Component
@Transactional(readOnly = true)
public class CustodyQueries {
    private static final String HANDOVER = """
            select h.id, h.number, h.to_unit, h.to_consultant, h.reason as words, null::date as due_on, h.asked_at,
                   p.name as asker, h.word as answer, h.decision is not null as done
            from consultation_handover h join person p on p.id = h.asked_by""";
    private static final String REFERRAL = """
            select r.id, r.number, r.to_unit, r.to_consultant, r.question as words, r.due_on, r.asked_at,
                   p.name as asker, r.answer, r.answered_at is not null as done
            from consultation_referral r join person p on p.id = r.asked_by""";

    private final JdbcClient database;
    private final PersonQueries people;

    CustodyQueries(JdbcClient database, PersonQueries people) {
        this.database = database;
        this.people = people;
    }

    /**
     * Something that one unit asked of another.
     *
     * @param dueOn of help that is asked for
     * @param done whether it is decided or answered
     */
    public record Asked(
            UUID id,
            RequestNumber number,
            Addressee to,
            String words,
            @Nullable LocalDate dueOn,
            Instant askedAt,
            String asker,
            String answer,
            boolean done) {}

    /** @throws NotOnFile also when it was put to somebody else */
    public Asked handover(UUID id, Actor reader) {
        return one(HANDOVER + " where h.id = ?", id, reader);
    }

    /** @throws NotOnFile also when it was put to somebody else */
    public Asked referral(UUID id, Actor reader) {
        return one(REFERRAL + " where r.id = ?", id, reader);
    }

    List<Asked> handoversOf(RequestNumber number) {
        return database.sql(HANDOVER + " where h.number = ? and h.decision is null")
                .param(number.value())
                .query(CustodyQueries::asked)
                .list();
    }

    List<Asked> referralsOf(RequestNumber number) {
        return database.sql(REFERRAL + " where r.number = ? order by r.asked_at")
                .param(number.value())
                .query(CustodyQueries::asked)
                .list();
    }

    boolean reaches(Asked asked, Actor reader) {
        return asked.to()
                .reaches(
                        reader.id(),
                        people.find(reader.id()).map(PersonCard::unit).orElse(""));
    }

    String nameOf(Addressee to) {
        return to.consultant() == null
                ? to.unit()
                : people.find(to.consultant())
                        .map(card -> card.name() + " (" + to.unit() + ")")
                        .orElse(to.unit());
    }

    private Asked one(String sql, UUID id, Actor reader) {
        return database.sql(sql)
                .param(id)
                .query(CustodyQueries::asked)
                .optional()
                .filter(found -> reaches(found, reader))
                .orElseThrow(NotOnFile::new);
    }

    private static Asked asked(ResultSet row, int index) throws SQLException {
        var consultant = row.getObject("to_consultant", UUID.class);
        return new Asked(
                row.getObject("id", UUID.class),
                new RequestNumber(row.getString("number")),
                new Addressee(row.getString("to_unit"), consultant == null ? null : new PersonId(consultant)),
                row.getString("words"),
                row.getObject("due_on", LocalDate.class),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("asker"),
                row.getString("answer"),
                row.getBoolean("done"));
    }
}
