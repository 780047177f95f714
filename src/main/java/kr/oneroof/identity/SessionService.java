package kr.oneroof.identity;

import org.springframework.context.event.EventListener;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

import kr.oneroof.kernel.PersonId;

/**
 * Where somebody is logged in.
 *
 * <p>Ends sessions, wherever they were opened.
 */
@Component
public class SessionService {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final LoginRecordService records;
    private final CurrentActor actors;

    SessionService(
            FindByIndexNameSessionRepository<? extends Session> sessions,
            LoginRecordService records,
            CurrentActor actors) {
        this.sessions = sessions;
        this.records = records;
        this.actors = actors;
    }

    /** Ends all sessions of the person. */
    public void endAll(PersonId person) {
        end(person, "");
    }

    /** Ends all sessions of the person but the one of the present request. */
    public void endOthers(PersonId person) {
        var request = RequestContextHolder.getRequestAttributes();
        end(person, request == null ? "" : request.getSessionId());
    }

    /** A new password shuts out whoever came in by the old one; who sets it himself goes on. */
    @EventListener
    void on(AccountEvent.PasswordChanged changed) {
        if (actors.now().filter(actor -> actor.id().equals(changed.person())).isPresent()) {
            endOthers(changed.person());
        } else {
            endAll(changed.person());
        }
    }

    private void end(PersonId person, String spared) {
        sessions.findByPrincipalName(person.toString()).keySet().stream()
                .filter(id -> !id.equals(spared))
                .forEach(sessions::deleteById);
        records.sessionsOf(person).stream()
                .filter(id -> !id.equals(spared))
                .forEach(id -> records.out(id, LogOutReason.ENDED));
    }
}
