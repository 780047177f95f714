package kr.oneroof.consultation.council;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import kr.oneroof.consultation.CaseAccess;
import kr.oneroof.identity.Actor;
import kr.oneroof.identity.CurrentActor;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.RequestNumber;

/**
 * Who may see what the council has of a case: whoever may read the case itself and has declared no interest in it (회피).
 * An interest once declared holds for the case on every meeting.
 */
@Component
class CouncilAccess {
    /** For lists over {@code consultation_case c}, with {@code :reader}. */
    static final String RECUSED = """
            exists (select from council_recusal r join council_item x on x.id = r.item_id
                    join council_seat s on s.id = r.seat_id where x.number = c.number and s.person_id = :reader)""";

    private final CaseAccess access;
    private final CurrentActor actors;
    private final JdbcClient database;

    CouncilAccess(CaseAccess access, CurrentActor actors, JdbcClient database) {
        this.access = access;
        this.actors = actors;
        this.database = database;
    }

    /** @throws NotOnFile when whoever acts now may not see it */
    void require(RequestNumber number) {
        if (!lifts(number)) {
            throw new NotOnFile();
        }
    }

    boolean lifts(RequestNumber number) {
        return access.isReadable(number)
                && actors.now()
                        .map(Actor::id)
                        .filter(person -> isRecused(person, number))
                        .isEmpty();
    }

    /** Proceedings may speak of every item: who may not see them all reads them only as chair or secretary. */
    boolean covers(CouncilMeeting meeting, List<AgendaItem> agenda) {
        return !agenda.stream().allMatch(AgendaItem::isSeen)
                && actors.now()
                        .map(Actor::id)
                        .filter(me -> meeting.isChair(me) || meeting.isSecretary(me))
                        .isEmpty();
    }

    /** Binds what {@link CouncilRowConverter#ITEM} asks for, to whoever acts now. */
    StatementSpec bind(StatementSpec statement) {
        return access.bind(statement);
    }

    private boolean isRecused(PersonId person, RequestNumber number) {
        return database.sql("select " + RECUSED + " from consultation_case c where c.number = :number")
                .param("reader", person.value())
                .param("number", number.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
