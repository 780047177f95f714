package kr.oneroof.consultation.clinic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kr.oneroof.document.DocumentService;
import kr.oneroof.document.FileId;
import kr.oneroof.document.StoredFileView;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;
import kr.oneroof.kernel.TransitionRefused;

/** The rows of visits, and the files of a clinic. Whoever writes holds the clinic's row. */
@Component
class ClinicVisitRepository {
    private final JdbcClient database;
    private final DocumentService documents;

    ClinicVisitRepository(JdbcClient database, DocumentService documents) {
        this.database = database;
        this.documents = documents;
    }

    List<ClinicVisit> of(UUID clinic, RequestNumber number) {
        var photos = linked(clinic, number, true);
        return database.sql("select * from clinic_visit where clinic_id = ? order by day, starts, id")
                .param(clinic)
                .query((row, index) -> visit(row, photos))
                .list();
    }

    /** The files of the report. */
    List<StoredFileView> files(UUID clinic, RequestNumber number) {
        return linked(clinic, number, false).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** @throws NotOnFile when the visit is another clinic's; @throws TransitionRefused when it is over */
    ClinicVisit requireAgreed(Clinic clinic, UUID visit) {
        var found = of(clinic.getId(), clinic.number()).stream()
                .filter(one -> one.id().equals(visit))
                .findFirst()
                .orElseThrow(NotOnFile::new);
        if (!found.isAgreed()) {
            throw new TransitionRefused(found.state(), "visit");
        }
        return found;
    }

    /** @return false when this key was used for this clinic before */
    boolean isNew(UUID key, UUID clinic) {
        var held = database.sql("select clinic_id from clinic_visit where id = ?")
                .param(key)
                .query(UUID.class)
                .optional();
        if (held.filter(other -> !other.equals(clinic)).isPresent()) {
            throw new NotOnFile();
        }
        return held.isEmpty();
    }

    void requireFree(Clinic clinic, LocalDate day, @Nullable UUID except) {
        if (of(clinic.getId(), clinic.number()).stream()
                .anyMatch(visit -> visit.day().equals(day)
                        && visit.state() != ClinicVisit.State.CANCELLED
                        && !visit.id().equals(except))) {
            throw new ClinicRefused("day-taken");
        }
    }

    int taken(UUID clinic) {
        return database.sql("select count(*) from clinic_visit where clinic_id = ? and state <> 'CANCELLED'")
                .param(clinic)
                .query(Integer.class)
                .single();
    }

    LocalDate lastHeld(UUID clinic, LocalDate otherwise) {
        return Optional.ofNullable(
                        database.sql("select max(day) as day from clinic_visit where clinic_id = ? and state = 'HELD'")
                                .param(clinic)
                                .query((row, index) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                                .single()
                                .orElse(null))
                .orElse(otherwise);
    }

    void add(UUID key, UUID clinic, ClinicVisit.When when) {
        database.sql("""
                        insert into clinic_visit (id, clinic_id, day, starts, ends, state, who, done, reason)
                        values (?, ?, ?, ?, ?, 'AGREED', '', '', '')""")
                .params(key, clinic, when.day(), when.starts(), when.ends())
                .update();
    }

    void move(UUID visit, ClinicVisit.When when) {
        database.sql("update clinic_visit set day = ?, starts = ?, ends = ? where id = ?")
                .params(when.day(), when.starts(), when.ends(), visit)
                .update();
    }

    void cancel(UUID visit, ClinicVisit.Side by, String reason) {
        database.sql("update clinic_visit set state = 'CANCELLED', cancelled_by = ?, reason = ? where id = ?")
                .params(by.name(), reason, visit)
                .update();
    }

    /** Agreed days that the clinic's end leaves over. */
    void cancelAgreed(UUID clinic) {
        database.sql("""
                        update clinic_visit set state = 'CANCELLED', cancelled_by = 'CENTRE'
                        where clinic_id = ? and state = 'AGREED'""").param(clinic).update();
    }

    void log(UUID visit, ClinicVisitLog log) {
        database.sql("update clinic_visit set state = 'HELD', starts = ?, ends = ?, who = ?, done = ? where id = ?")
                .params(log.from(), log.until(), log.who(), log.done(), visit)
                .update();
    }

    /** Files belong to the case, whose gate decides who opens them; here is only which page shows them. */
    void attach(Clinic clinic, @Nullable UUID visit, Collection<FileId> files, PersonId by) {
        documents.attach(files, by, "request:" + clinic.number());
        files.forEach(file -> database.sql("""
                        insert into clinic_file (file_id, clinic_id, visit_id) values (:file, :clinic, :visit)
                        on conflict (file_id) do nothing""")
                .param("file", file.value())
                .param("clinic", clinic.getId())
                .param("visit", visit)
                .update());
    }

    private Map<UUID, List<StoredFileView>> linked(UUID clinic, RequestNumber number, boolean photos) {
        var cards = documents.of("request:" + number).stream()
                .collect(Collectors.toMap(card -> card.id().value(), Function.identity()));
        return database
                .sql("select file_id, coalesce(visit_id, clinic_id) as owner from clinic_file"
                        + " where clinic_id = ? and (visit_id is not null) = ?")
                .params(clinic, photos)
                .query((row, index) ->
                        Map.entry(row.getObject("owner", UUID.class), row.getObject("file_id", UUID.class)))
                .list()
                .stream()
                .filter(entry -> cards.containsKey(entry.getValue()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(entry -> cards.get(entry.getValue()), Collectors.toList())));
    }

    private static ClinicVisit visit(ResultSet row, Map<UUID, List<StoredFileView>> photos) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ClinicVisit(
                id,
                row.getObject("day", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                ClinicVisit.State.valueOf(row.getString("state")),
                row.getString("who"),
                row.getString("done"),
                row.getString("reason"),
                photos.getOrDefault(id, List.of()));
    }
}
